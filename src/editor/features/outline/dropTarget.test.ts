import { expect, it } from 'vitest';
import { skillOf } from '#editor/commands/testing/commandTest.ts';
import { dropPlace, dropPosition } from './dropTarget.ts';

it.each([
  [100, 'before'],
  [106, 'before'],
  [108, 'into'],
  [120, 'into'],
  [122, 'after'],
  [127, 'after'],
])('takes a pointer at %i of a row from 100 to 128 as %s', (y, position) => {
  expect(dropPosition(y, 100, 28)).toBe(position);
});

it.each([
  ['c', { id: 'a', position: 'before' }, { parent: '', after: null }],
  ['c', { id: 'b', position: 'before' }, { parent: '', after: 'a' }],
  ['c', { id: 'a1', position: 'after' }, { parent: 'a', after: 'a1' }],
  ['c', { id: 'a', position: 'into' }, { parent: 'a', after: 'a1' }],
  ['c', { id: 'b', position: 'into' }, { parent: 'b', after: null }],
  // Where it is already:
  ['b', { id: 'c', position: 'before' }, { parent: '', after: 'a' }],
  ['a1', { id: 'a', position: 'into' }, { parent: 'a', after: null }],
  // Into itself or below itself:
  ['a', { id: 'a', position: 'into' }, null],
  ['a', { id: 'a1', position: 'after' }, null],
  ['a', { id: 'a1', position: 'into' }, null],
] as const)('puts %s at %o to %o', (dragged, target, place) => {
  const skill = skillOf({ a: { a1: {} }, b: {}, c: {} });
  expect(dropPlace(skill, dragged, target)).toEqual(place);
});
