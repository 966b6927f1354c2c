import { expect, it } from 'vitest';
import { moveModeKey, startMoving } from './moveMode.ts';
import { forestOf, skillOf, testContext, type TestContext } from './testing/commandTest.ts';

function moving(ctx: TestContext, node: string, ...keys: string[]): void {
  ctx.session.getState().select(node);
  startMoving(ctx);
  for (const key of keys) expect(moveModeKey(ctx, key)).toBe(true);
}

const start = (): TestContext => testContext(skillOf({ a: { a1: {}, a2: {} }, b: { b1: {} }, c: {} }));
const dialog = (ctx: TestContext): unknown => forestOf(ctx.document.getState().skill);

it.each<[string, string[], unknown]>([
  ['c', ['Enter'], { a: { a1: {}, a2: {} }, b: { b1: {} }, c: {} }],
  ['c', ['ArrowRight', 'Enter'], { a: { a1: {}, a2: {} }, b: { b1: {}, c: {} } }],
  ['c', ['ArrowUp', 'ArrowUp', 'Enter'], { a: { a1: {}, c: {}, a2: {} }, b: { b1: {} } }],
  ['c', ['ArrowUp', 'ArrowLeft', 'Enter'], { a: { a1: {}, a2: {} }, c: {}, b: { b1: {} } }],
  ['b', ['ArrowDown', 'Enter'], { a: { a1: {}, b: { b1: {} }, a2: {} }, c: {} }],
  ['a', ['ArrowDown', 'Enter'], { b: { b1: {} }, a: { a1: {}, a2: {} }, c: {} }],
  [
    'b',
    ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter'],
    { b: { b1: {} }, a: { a1: {}, a2: {} }, c: {} },
  ],
  ['a1', ['Escape'], { a: { a1: {}, a2: {} }, b: { b1: {} }, c: {} }],
])('moves %s by %j', (node, keys, expected) => {
  const ctx = start();
  moving(ctx, node, ...keys);
  expect(dialog(ctx)).toEqual(expected);
  expect(JSON.stringify(dialog(ctx))).toBe(JSON.stringify(expected));
  expect(ctx.session.getState().moving).toBeNull();
});

it('never offers a place inside the moved branch', () => {
  const ctx = start();
  moving(ctx, 'a');
  const seen: string[] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
    moveModeKey(ctx, key);
    seen.push(ctx.session.getState().moving!.target);
  }
  expect(seen.some((id) => id.startsWith('a'))).toBe(false);
});

it('stays in move mode, and says why, when the tree’s rules forbid the place', () => {
  const ctx = testContext(
    skillOf(
      { frame: { slot: {} }, answer: {}, folder: {} },
      { slot: { type: 'slot' }, folder: { type: 'folder' } },
    ),
  );
  moving(ctx, 'answer', 'ArrowRight', 'Enter');
  expect(dialog(ctx)).toMatchObject({ frame: { slot: {}, answer: {} } });
  ctx.session.getState().setMoving({ nodes: ['folder'], target: 'slot', position: 'into' });
  ctx.document
    .getState()
    .apply({ key: 'type' }, [{ op: 'node.set', id: 'slot', patch: { set: { type: 'response_condition' } } }]);
  moveModeKey(ctx, 'Enter');
  expect(ctx.session.getState().moving).not.toBeNull();
  expect(ctx.said.at(-1)).toMatch(/nothing below them/);
});

it('takes no keys when nothing is being moved', () => {
  expect(moveModeKey(start(), 'Enter')).toBe(false);
});
