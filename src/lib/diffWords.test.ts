import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type DiffPart } from './diffWords.ts';

const text = (parts: readonly DiffPart[]): string => parts.map((part) => part.text).join('');
const same = (parts: readonly DiffPart[]): string => text(parts.filter((part) => part.same));
const marked = (parts: readonly DiffPart[]): string =>
  parts.map((part) => (part.same ? part.text : `[${part.text}]`)).join('');

describe('two texts, word by word', () => {
  it.each([
    ['What size?', 'Which size?', '[What] size?', '[Which] size?'],
    ['It takes 20 minutes.', 'It takes 25 minutes.', 'It takes [20] minutes.', 'It takes [25] minutes.'],
    ['One two', 'One more two', 'One two', 'One [more ]two'],
    ['größer', 'groß', '[größer]', '[groß]'],
    ['', 'x', '', '[x]'],
    ['same', 'same', 'same', 'same'],
  ])('%j and %j', (before, after, left, right) => {
    const diff = diffWords(before, after);
    expect([marked(diff.before), marked(diff.after)]).toEqual([left, right]);
  });

  it('give the texts back, with the same in both', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'c', ' ', '.', '\n', '😀'), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const diff = diffWords(before, after);
        expect([text(diff.before), text(diff.after)]).toEqual([before, after]);
        expect(same(diff.before)).toBe(same(diff.after));
      }),
    );
  });
});
