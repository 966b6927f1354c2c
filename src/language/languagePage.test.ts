import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isTrue } from './condition.ts';
import { EvaluationError } from './errors.ts';
import { withReference } from './functions/reference.ts';
import { parseCondition, parseTemplate } from './parse.ts';
import { renderTemplate } from './renderTemplate.ts';
import { outcomeOf, sampleScope } from './testkit/sampleScope.testkit.ts';

const page = readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8');

/** The lines `source → result` of the page's code blocks of a kind; results are JSON, or `error`. */
function examples(kind: string): [source: string, result: string][] {
  const blocks = [...page.matchAll(new RegExp('```' + kind + '\\n([^`]*)```', 'g'))];
  return blocks
    .flatMap(([, block = '']) => block.trim().split('\n'))
    .map((line) => {
      const at = line.lastIndexOf(' → ');
      return [line.slice(0, at), line.slice(at + 3)];
    });
}

test('the list of functions is current: node tools/languageDocs.ts writes it', () => {
  expect(withReference(page)).toBe(page);
});

test('the list replaces what stands between the marks, and only that', () => {
  const empty = 'a\n<!-- functions -->\nstale text\n<!-- end of functions -->\nb\n';
  expect(withReference(empty)).toMatch(
    /^a\n<!-- functions -->\n\n### [^]*\n\n<!-- end of functions -->\nb\n$/,
  );
  expect(withReference(empty)).not.toContain('stale text');
  expect(() => withReference('no marks')).toThrow('<!-- functions -->');
});

describe('the examples of the page', () => {
  test.each(examples('expression'))('%s → %s', (source, result) => {
    const outcome = outcomeOf(source);
    expect(outcome instanceof EvaluationError ? 'error' : JSON.stringify(outcome.value)).toBe(result);
  });

  test.each(examples('condition'))('condition %s → %s', (source, result) => {
    expect(String(isTrue(parseCondition(source), sampleScope()))).toBe(result);
  });

  test.each(examples('text'))('text %s → %s', (source, result) => {
    expect(JSON.stringify(renderTemplate(parseTemplate(source), sampleScope()))).toBe(result);
  });

  test('are there', () => {
    expect(['expression', 'condition', 'text'].map((kind) => examples(kind).length > 4)).toEqual([
      true,
      true,
      true,
    ]);
  });
});
