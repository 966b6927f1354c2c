import { expect, it } from 'vitest';
import type { Edit } from '#skill/edit.ts';
import { compact, compactEdits, mergePatches } from './mergeEdits.ts';

const set = (id: string, title: string): Edit => ({ op: 'node.set', id, patch: { set: { title } } });

it.each([
  [{ set: { a: 1 } }, { set: { b: 2 } }, { set: { a: 1, b: 2 } }],
  [{ set: { a: 1 } }, { unset: ['a'] }, { unset: ['a'] }],
  [{ unset: ['a'] }, { set: { a: 1 } }, { set: { a: 1 } }],
  [{ unset: ['a'] }, { unset: ['a', 'b'] }, { unset: ['a', 'b'] }],
  [{ set: { a: 1 } }, { set: { a: 2 }, unset: ['b'] }, { set: { a: 2 }, unset: ['b'] }],
])('merges %j and %j into %j', (first, second, merged) => {
  expect(mergePatches(first, second)).toEqual(merged);
});

it('follows an example that is renamed while it is typed', () => {
  const rename = (text: string, to: string): Edit => ({
    op: 'example.set',
    intent: 'i',
    text,
    patch: { set: { text: to } },
  });
  expect(compactEdits([rename('a', 'ab'), rename('ab', 'abc')])).toEqual([rename('a', 'abc')]);
  expect(compactEdits([rename('a', 'ab'), rename('x', 'y')])).toHaveLength(2);
});

it('makes two edits of typing in a field that is about two nodes, across nothing but properties', () => {
  expect(compactEdits([set('a', '1'), set('b', '1'), set('a', '2'), set('b', '2')])).toEqual([
    set('a', '2'),
    set('b', '2'),
  ]);
  const move: Edit = { op: 'node.move', id: 'c', place: { parent: '', after: null } };
  expect(compactEdits([set('a', '1'), move, set('a', '2')])).toEqual([set('a', '1'), move, set('a', '2')]);
});

it('counts how many edits each of the merged ones stands for', () => {
  expect(compact([set('a', '1'), set('a', '2'), set('b', '1')]).map((step) => step.count)).toEqual([2, 1]);
});
