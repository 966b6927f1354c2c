import { expect, it } from 'vitest';
import { movedTo } from './gridKeys.ts';
import { allOrNone, extended, NOTHING, pruned, toggled } from './selection.ts';

const order = ['a', 'b', 'c', 'd'];
const keysOf = ({ keys }: { keys: ReadonlySet<string> }) => [...keys].join('');

it('selects one, a range from it, and all or none', () => {
  const one = toggled(NOTHING, 'b');
  expect(keysOf(one)).toBe('b');
  expect(keysOf(toggled(one, 'b'))).toBe('');
  const range = extended(one, order, 'd');
  expect(keysOf(range)).toBe('bcd');
  // The other way from where it began.
  expect(keysOf(extended(range, order, 'a'))).toBe('ab');
  expect(keysOf(extended(NOTHING, order, 'c'))).toBe('c');
  expect(keysOf(allOrNone(range, order))).toBe('abcd');
  expect(keysOf(allOrNone(allOrNone(range, order), order))).toBe('');
});

it('lets go of what is no longer there', () => {
  const two = toggled(toggled(NOTHING, 'a'), 'b');
  expect(keysOf(pruned(two, (key) => key !== 'a'))).toBe('b');
  expect(pruned(two, () => true)).toBe(two);
});

it('moves within the rows that there are', () => {
  expect(movedTo('ArrowDown', 3, 4, 2)).toBe(3);
  expect(movedTo('ArrowUp', 0, 4, 2)).toBe(0);
  expect(movedTo('PageDown', 0, 4, 2)).toBe(2);
  expect(movedTo('PageUp', 1, 4, 2)).toBe(0);
  expect(movedTo('End', 0, 4, 2)).toBe(3);
  expect(movedTo('x', 0, 4, 2)).toBeNull();
});
