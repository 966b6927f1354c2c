import { describe, expect, test } from 'vitest';
import { completionsAt } from './complete.ts';

const names = {
  intents: ['greet', 'order-pizza'],
  entities: [{ name: 'city', values: ['Rome', 'New York'] }],
  variables: ['name', 'a-b'],
};

/** The caret is the bar. */
function at(marked: string, isTemplate = false): { typed: string; inserts: string[] } | null {
  const caret = marked.indexOf('|');
  const source = marked.replace('|', '');
  const found = completionsAt(source, caret, names, isTemplate);
  if (!found) return null;
  const typed = source.slice(found.replace.start, found.replace.end);
  return { typed, inserts: found.options.map(({ insert }) => insert) };
}

describe('in a condition', () => {
  test.each([
    ['#|', '', ['greet', 'order-pizza']],
    ['$x && #order-pi| && $y', 'order-pi', ['greet', 'order-pizza']],
    ['@ci|', 'ci', ['city']],
    ['@city:|', '', ['Rome', '(New York)']],
    ['@city:(New Y|', '(New Y', ['Rome', '(New York)']],
    ['!$|', '', ['name', '(a-b)']],
    ['$(a-|', '(a-', ['name', '(a-b)']],
  ])('%s', (marked, typed, inserts) => {
    expect(at(marked)).toEqual({ typed, inserts });
  });

  test.each([
    ['$x.|', 'contains('],
    ['$x.toUpper|', 'toUpperCase()'],
    ['@city.lit|', 'literal'],
    ['$a && intents.|', 'containsIntent('],
    ['T(Math).|', 'max('],
    ['T(|', 'Math'],
    ['wel|', 'welcome'],
    ['#a && |', 'now('],
    ['entities[0]?.|', 'get('],
  ])('%s offers %s', (marked, insert) => {
    expect(at(marked)?.inserts).toContain(insert);
  });

  test('a type offers its own functions only', () => {
    expect(at('T(Math).|')?.inserts).not.toContain('contains(');
  });

  test.each(["$x == 'a|'", '$x > 12|'])('%s offers nothing', (marked) => {
    expect(at(marked)).toBeNull();
  });

  test('functions say how they are called', () => {
    const [now] = completionsAt('no', 2, names)?.options.filter(({ label }) => label === 'now') ?? [];
    expect(now).toMatchObject({ kind: 'function', signature: 'now(zone?: string): string' });
  });
});

describe('in a text', () => {
  test('only shorthand counts outside brackets', () => {
    expect(at('Hello $na|', true)).toEqual({ typed: 'na', inserts: ['name', '(a-b)'] });
    expect(at("It's #|", true)).toBeNull();
    expect(at('Hello wel|', true)).toBeNull();
    expect(at('<? 1 ?> wel|', true)).toBeNull();
  });

  test('inside brackets it is as in a condition', () => {
    expect(at("It's <? @city.lit|", true)?.inserts).toContain('literal');
    expect(at('Is <? #|', true)?.inserts).toEqual(['greet', 'order-pizza']);
  });
});
