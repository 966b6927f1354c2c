import { expect, it } from 'vitest';
import { forestOf, skillOf } from '#editor/commands/testing/commandTest.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import { moveNodes } from '#skill/plan/moveNodes.ts';
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

const skill = skillOf({ a: { a1: {} }, b: {}, c: {} });

it.each([
  [['c'], { target: 'a', position: 'before' }, { c: {}, a: { a1: {} }, b: {} }],
  [['c'], { target: 'b', position: 'before' }, { a: { a1: {} }, c: {}, b: {} }],
  [['c'], { target: 'a1', position: 'after' }, { a: { a1: {}, c: {} }, b: {} }],
  [['c'], { target: 'a', position: 'into' }, { a: { a1: {}, c: {} }, b: {} }],
  [['b', 'c'], { target: 'a', position: 'into' }, { a: { a1: {}, b: {}, c: {} } }],
  // Where it is already:
  [['b'], { target: 'c', position: 'before' }, { a: { a1: {} }, b: {}, c: {} }],
  [['a1'], { target: 'a', position: 'into' }, { a: { a1: {} }, b: {}, c: {} }],
] as const)('drops %j at %o', (dragged, mark, expected) => {
  const place = dropPlace(skill, dragged, mark)!;
  const { skill: dropped } = applyEdits(skill, moveNodes(skill, dragged, place));
  expect(JSON.stringify(forestOf(dropped))).toBe(JSON.stringify(expected));
});

it.each([
  [['a'], { target: 'a', position: 'into' }],
  [['a'], { target: 'a1', position: 'after' }],
  [['c', 'a'], { target: 'a1', position: 'into' }],
] as const)('never drops %j into itself or below: %o', (dragged, mark) => {
  expect(dropPlace(skill, dragged, mark)).toBeNull();
});
