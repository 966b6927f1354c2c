import { expect, it } from 'vitest';
import { excerptOf } from './excerptOf.ts';
import { sortedHits } from './useFind.ts';

it('puts what was found into the order of evaluation, each node’s texts in theirs', () => {
  const order = new Map([
    ['b', 0],
    ['a', 1],
    ['c', 70_000],
  ]);
  expect(sortedHits({ ids: ['a', 'a', 'c', 'gone', 'b'], parts: [0, 2, 1, 0, 3] }, order)).toEqual([
    { id: 'b', part: 3 },
    { id: 'a', part: 0 },
    { id: 'a', part: 2 },
    { id: 'c', part: 1 },
  ]);
});

it('shows the words with what stands around them', () => {
  const text = 'We open at nine, every day but one in the year, which is the first of May';
  const node = { dialog_node: 'n', output: { text } };
  const query = { text: 'FIRST of', matchCase: false, wholeWord: false };
  const found = excerptOf(node, 1, query)!;
  expect(found.text.slice(found.start, found.end)).toBe('first of');
  expect(found.text.startsWith('…')).toBe(true);
  expect(found.field).toBe('says');
  expect(excerptOf(node, 1, { ...query, text: 'gone' })).toMatchObject({ start: 0, end: 0 });
  expect(excerptOf(node, 7, query)).toBeNull();
});
