import { describe, expect, it, test } from 'vitest';
import { parseCondition } from '#language/parse.ts';
import { print } from '#language/print.ts';
import { readCondition, type Group, type Item } from './conditionTree.ts';
import { bracketed, changed, newRow, withGroup, withItems } from './editCondition.ts';
import { writeCondition } from './writeCondition.ts';

/** Without what the author wrote, so that all of it is written anew. */
const bare = (item: Item): Item =>
  item.kind === 'row'
    ? { ...item, source: undefined }
    : { ...item, source: undefined, items: item.items.map(bare) };

const SOURCES = [
  '#order',
  '#order && @size',
  '#a || #b || @c:(New York)',
  "($a || @b) && !#c && $d.e == 'x'",
  '!($a && $b)',
  '!($a == 1)',
  '$n >= -5',
  "$n != 'don''t'",
  '$(odd-name) && true',
  "$list.size() > 0 && @x.value.contains('y')",
  '#a && (#b || (#c && $d))',
  '@sys-number < $max',
  '$v:x',
  'anything_else',
];

describe('rows say the same as the text', () => {
  test.each(SOURCES)('%s', (source) => {
    const group = readCondition(source)!;
    expect(writeCondition(group)).toBe(source);
    const again = writeCondition(bare(group) as Group);
    expect(print(parseCondition(again).expr)).toBe(
      print(parseCondition(source.replace('$v:x', "$v == 'x'")).expr),
    );
  });
});

it('has no rows for what can’t be read', () => {
  expect(readCondition('#a && (')).toBeNull();
  expect(readCondition(' ')?.items).toEqual([]);
});

it('leaves alone what isn’t changed', () => {
  const source = "#a AND ($b  ==  'x' or @c)";
  const group = readCondition(source)!;
  const added = withItems(group, [], (items) => [...items, { ...newRow, name: 'd' }]);
  expect(writeCondition(added)).toBe("#a && ($b  ==  'x' or @c) && #d");
  const inner = withItems(group, [1], (items) =>
    items.map((item) => (item.kind === 'row' ? changed(item, { negated: true }) : item)),
  );
  expect(writeCondition(inner)).toBe("#a && (!($b == 'x') || !@c)");
});

it('leaves out rows that aren’t filled in', () => {
  const group = readCondition('#a')!;
  const wider = withItems(group, [], (items) => [...items, newRow]);
  expect(writeCondition(wider)).toBe('#a');
});

it('puts rows into brackets and changes what joins them', () => {
  const group = readCondition('#a && @b')!;
  const inner = withItems(group, [], (items) => bracketed(items, 1, 'or'));
  const filled = withItems(inner, [1], (items) =>
    items.map((item) => (item === newRow ? changed(newRow, { name: 'c' }) : item)),
  );
  expect(writeCondition(filled)).toBe('#a && (@b || #c)');
  expect(writeCondition(withGroup(filled, [], { join: 'or' }))).toBe('#a || (@b || #c)');
  expect(writeCondition(withGroup(filled, [1], { negated: true }))).toBe('#a && !(@b || #c)');
});

it('takes values for what they look like, unless they were texts', () => {
  const row = { ...newRow, subject: 'variable', name: 'n', op: '==' } as const;
  const text = (value: string, quoted?: boolean): string =>
    writeCondition({ kind: 'group', join: 'and', negated: false, items: [{ ...row, value, quoted }] });
  expect(text('5')).toBe('$n == 5');
  expect(text('big')).toBe("$n == 'big'");
  expect(text('5', true)).toBe("$n == '5'");
  expect(text('$m')).toBe('$n == $m');
});
