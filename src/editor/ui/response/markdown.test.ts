import { describe, expect, it } from 'vitest';
import { markdownToHtml } from './markdown.ts';

const html = (text: string): string => markdownToHtml(text).trim();

describe('markdownToHtml', () => {
  it.each([
    ['**bold** and *soft*', '<p><strong>bold</strong> and <em>soft</em></p>'],
    ['one\ntwo', '<p>one<br>two</p>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['Take <b>line 4</b><br/>north', '<p>Take <b>line 4</b><br>north</p>'],
    ['`code`', '<p><code>code</code></p>'],
  ])('%j becomes %j', (text, expected) => expect(html(text)).toBe(expected));

  it('opens links in a page of their own that can’t reach back', () => {
    const link = '<a href="https://example.com" target="_blank" rel="noopener noreferrer">here</a>';
    expect(html('[here](https://example.com)')).toBe(`<p>${link}</p>`);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)">',
    '[x](javascript:alert(1))',
    '<a href="jav&#x09;ascript:alert(1)">x</a>',
    '<svg><script>alert(1)</script></svg>',
    '<iframe src="https://example.com"></iframe>',
    '<form action="https://example.com"><input name="q"></form>',
    '<p style="position:fixed;inset:0" class="x" id="root">x</p>',
    '<img src="data:text/html,<script>alert(1)</script>">',
  ])('takes what is dangerous out of %j', (text) => {
    expect(html(text)).not.toMatch(/script|onerror|<(?:svg|iframe|form|input)|style=|class=|id=|text\/html/i);
  });
});
