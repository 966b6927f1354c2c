import { expect, it } from 'vitest';
import { addAbove, addBelow, addChild } from './addCommands.ts';
import { toggleBranchesBelow } from './branchCommands.ts';
import type { Command } from './command.ts';
import { indent, moveDown, moveUp, outdent } from './moveCommands.ts';
import { deleteCommand } from './deleteCommands.ts';
import { copyLink, duplicateCommand } from './nodeCommands.ts';
import { forestOf, skillOf, testContext, type TestContext } from './testing/commandTest.ts';
import { followJump, jumpBack, selectChild, selectNext, selectParent } from './walkCommands.ts';

const start = (): TestContext =>
  testContext(
    skillOf(
      { a: { a1: {}, a2: {} }, b: {}, frame: { slot: {}, f1: {} }, end: {} },
      { slot: { type: 'slot' }, end: { conditions: 'anything_else' } },
    ),
  );

const dialog = (ctx: TestContext): unknown => forestOf(ctx.document.getState().skill);

function run(ctx: TestContext, command: Command, selected?: string | null): boolean {
  if (selected !== undefined) ctx.session.getState().select(selected);
  if (!command.when(ctx)) return false;
  command.run(ctx);
  return true;
}

const added = (ctx: TestContext): string => ctx.session.getState().selected!;

it('adds below, above and inside the selected node, and asks for the title', () => {
  const ctx = start();
  run(ctx, addBelow, 'b');
  const below = added(ctx);
  run(ctx, addAbove, 'b');
  const above = added(ctx);
  run(ctx, addChild, 'b');
  const child = added(ctx);
  expect(Object.keys(forestOf(ctx.document.getState().skill))).toEqual([
    'a',
    above,
    'b',
    below,
    'frame',
    'end',
  ]);
  expect(dialog(ctx)).toMatchObject({ b: { [child]: {} } });
  expect(ctx.session.getState().focus?.what).toBe('title');
  expect(ctx.document.getState().past.map((change) => change.label.key)).toEqual(
    Array.from({ length: 3 }, () => 'document:change.addNode'),
  );
});

it('adds before the node that takes everything when nothing is selected', () => {
  const ctx = start();
  run(ctx, addBelow, null);
  expect(Object.keys(forestOf(ctx.document.getState().skill)).slice(-2)).toEqual([added(ctx), 'end']);
});

it('moves among siblings, in and out, opens where it goes, and says where it is', () => {
  const ctx = start();
  ctx.session.getState().setCollapsed(new Set(['a']));
  run(ctx, indent, 'b');
  expect(dialog(ctx)).toMatchObject({ a: { a1: {}, a2: {}, b: {} } });
  expect(ctx.session.getState().collapsed.has('a')).toBe(false);
  run(ctx, moveUp);
  run(ctx, moveUp);
  expect(Object.keys(forestOf(ctx.document.getState().skill, 'a'))).toEqual(['b', 'a1', 'a2']);
  expect(run(ctx, moveUp)).toBe(false);
  run(ctx, outdent);
  expect(Object.keys(forestOf(ctx.document.getState().skill))).toEqual(['a', 'b', 'frame', 'end']);
  expect(run(ctx, outdent)).toBe(false);
  run(ctx, moveDown);
  expect(ctx.said.at(-1)).toBe('commands:said.moved {"title":"b","position":3,"count":4}');
});

it('deletes with an offer to undo, selects the neighbour, and asks first about many', () => {
  const ctx = start();
  run(ctx, deleteCommand, 'a');
  expect(Object.keys(forestOf(ctx.document.getState().skill))).toEqual(['b', 'frame', 'end']);
  expect(ctx.session.getState().selected).toBe('b');
  const { offer } = ctx.session.getState();
  expect(offer?.what).toEqual({
    text: 'commands:said.deleted {"title":"a","count":3}',
    change: ctx.document.getState().past.at(-1)!.id,
  });
  ctx.document.getState().undo();
  expect(Object.keys(forestOf(ctx.document.getState().skill))).toEqual(['a', 'b', 'frame', 'end']);

  const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`n${i}`, {}]));
  const large = testContext(skillOf({ root: many, other: {} }));
  run(large, deleteCommand, 'root');
  expect(large.session.getState().dialog).toBe('delete');
  expect(large.document.getState().past).toEqual([]);
});

it('duplicates and selects the copy', () => {
  const ctx = start();
  run(ctx, duplicateCommand, 'a');
  const copy = added(ctx);
  expect(copy).not.toBe('a');
  expect(Object.keys(forestOf(ctx.document.getState().skill)).slice(0, 3)).toEqual(['a', copy, 'b']);
  expect(Object.keys(forestOf(ctx.document.getState().skill, copy))).toHaveLength(2);
});

it('copies a link that names the node', async () => {
  const ctx = start();
  run(ctx, copyLink, 'a1');
  await Promise.resolve();
  expect(new URL(ctx.copied[0]!).searchParams.get('node')).toBe('a1');
  expect(ctx.said).toEqual(['commands:said.linkCopied']);
});

it('walks among cards, never into slots, and opens a collapsed branch first', () => {
  const ctx = start();
  ctx.session.getState().setCollapsed(new Set(['frame']));
  run(ctx, selectChild, 'frame');
  expect(ctx.session.getState().selected).toBe('frame');
  run(ctx, selectChild);
  expect(ctx.session.getState().selected).toBe('f1');
  expect(run(ctx, selectNext)).toBe(false);
  run(ctx, selectParent);
  run(ctx, selectNext);
  expect(ctx.session.getState().selected).toBe('end');
});

it('follows a jump and comes back', () => {
  const ctx = testContext(
    skillOf(
      { a: {}, b: { c: {} } },
      { a: { next_step: { behavior: 'jump_to', dialog_node: 'c', selector: 'body' } } },
    ),
  );
  ctx.session.getState().setCollapsed(new Set(['b']));
  expect(run(ctx, followJump, 'c')).toBe(false);
  run(ctx, followJump, 'a');
  expect(ctx.session.getState().selected).toBe('c');
  expect(ctx.session.getState().collapsed.has('b')).toBe(false);
  run(ctx, jumpBack);
  expect(ctx.session.getState().selected).toBe('a');
  expect(run(ctx, jumpBack)).toBe(false);
});

it('closes all branches below, then opens them all', () => {
  const ctx = testContext(skillOf({ a: { b: { c: {} } }, d: { e: {} } }));
  run(ctx, toggleBranchesBelow, 'a');
  expect([...ctx.session.getState().collapsed].sort()).toEqual(['a', 'b']);
  run(ctx, toggleBranchesBelow, null);
  expect([...ctx.session.getState().collapsed].sort()).toEqual(['a', 'b', 'd']);
  run(ctx, toggleBranchesBelow, null);
  expect([...ctx.session.getState().collapsed]).toEqual([]);
});
