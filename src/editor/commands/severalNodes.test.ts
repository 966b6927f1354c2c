import { expect, it, vi } from 'vitest';
import { childrenOf, parentOf } from '#skill/tree.ts';
import { problemsStore } from '../document/problems.ts';
import { bulkEdits } from './bulkSettings.ts';
import { copyCommand, cutCommand, pasteCommand, pasteClip, pasteText } from './clipboardCommands.ts';
import type { Command } from './command.ts';
import { deleteCommand, deleteSelected } from './deleteCommands.ts';
import {
  extendDown,
  extendUp,
  passDown,
  selectRange,
  toggleSelected,
  toggleSelection,
} from './extendCommands.ts';
import { moveDown, moveUp, outdent } from './moveCommands.ts';
import {
  disableCommand,
  duplicateCommand,
  groupCommand,
  selectEverything,
  selectOne,
} from './nodeCommands.ts';
import { nextProblem, previousProblem } from './problemCommands.ts';
import { forestOf, skillOf, testContext, type TestContext } from './testing/commandTest.ts';
import { followJump, jumpBack } from './walkCommands.ts';

const start = (): TestContext =>
  testContext(
    skillOf(
      { a: { a1: {}, a2: {} }, b: {}, c: {}, folder: { f1: {}, f2: {} }, end: {} },
      { folder: { type: 'folder', conditions: '#x' } },
    ),
  );

/** What runs on promises has run. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const dialog = (ctx: TestContext): unknown => forestOf(ctx.document.getState().skill);
const roots = (ctx: TestContext): readonly string[] => childrenOf(ctx.document.getState().skill, '');
const selection = (ctx: TestContext): string[] => [...ctx.session.getState().selection];

function run(ctx: TestContext, command: Command, ...selected: string[]): void {
  if (selected.length > 0) ctx.session.getState().selectAll(selected, selected[0]!);
  expect(command.when(ctx)).toBe(true);
  command.run(ctx);
}

it('extends the selection row by row, back again, and picks rows apart', () => {
  const ctx = start();
  ctx.session.getState().select('a');
  run(ctx, extendDown);
  run(ctx, extendDown);
  expect(selection(ctx)).toEqual(['a', 'a1', 'a2']);
  run(ctx, extendUp);
  expect(selection(ctx)).toEqual(['a', 'a1']);
  selectRange(ctx, 'c');
  expect(selection(ctx)).toEqual(['a', 'a1', 'a2', 'b', 'c']);
  run(ctx, selectOne);
  expect(selection(ctx)).toEqual(['c']);
  run(ctx, passDown);
  run(ctx, passDown);
  expect(selection(ctx)).toEqual(['c']);
  run(ctx, toggleSelection);
  expect(selection(ctx)).toEqual(['c', 'f1']);
  toggleSelected(ctx, 'c');
  expect(selection(ctx)).toEqual(['f1']);
  run(ctx, selectEverything);
  expect(selection(ctx)).toHaveLength(9);
});

it('moves siblings together, and nodes of several branches not at all', () => {
  const ctx = start();
  run(ctx, moveUp, 'c', 'b');
  expect(roots(ctx)).toEqual(['b', 'c', 'a', 'folder', 'end']);
  expect(selection(ctx)).toEqual(['b', 'c']);
  run(ctx, moveDown);
  expect(roots(ctx)).toEqual(['a', 'b', 'c', 'folder', 'end']);
  ctx.session.getState().selectAll(['a1', 'b'], 'b');
  expect(moveUp.when(ctx)).toBe(false);
  run(ctx, outdent, 'f1', 'f2');
  expect(roots(ctx)).toEqual(['a', 'b', 'c', 'folder', 'f1', 'f2', 'end']);
  ctx.document.getState().undo();
  ctx.document.getState().undo();
  ctx.document.getState().undo();
  expect(dialog(ctx)).toEqual(forestOf(start().document.getState().skill));
});

it('groups into a folder and asks for its title', () => {
  const ctx = start();
  run(ctx, groupCommand, 'c', 'a');
  const [folder] = roots(ctx);
  expect(ctx.document.getState().skill.nodes.get(folder!)?.type).toBe('folder');
  expect(Object.keys(forestOf(ctx.document.getState().skill, folder))).toEqual(['a', 'c']);
  expect(selection(ctx)).toEqual([folder]);
  expect(ctx.session.getState().focus?.what).toBe('title');
  expect(ctx.document.getState().past).toHaveLength(1);
});

it('switches all off, and on when all are off', () => {
  const ctx = start();
  const off = (): string[] =>
    ctx.document
      .getState()
      .skill.nodes.values()
      .filter((node) => node.disabled === true)
      .map((node) => node.dialog_node);
  run(ctx, disableCommand, 'a');
  run(ctx, disableCommand, 'a', 'b');
  expect(off()).toEqual(['a', 'b']);
  run(ctx, disableCommand);
  expect(off()).toEqual([]);
  expect(ctx.document.getState().skill.nodes.get('a')).not.toHaveProperty('disabled');
});

it('asks before a folder goes, which may go alone', () => {
  const ctx = start();
  run(ctx, deleteCommand, 'folder');
  expect(ctx.session.getState().dialog).toBe('delete');
  deleteSelected(ctx, true);
  expect(roots(ctx)).toEqual(['a', 'b', 'c', 'f1', 'f2', 'end']);
  expect(ctx.session.getState().selected).toBe('f1');
  ctx.document.getState().undo();
  run(ctx, deleteCommand, 'b', 'c');
  expect(roots(ctx)).toEqual(['a', 'folder', 'end']);
  expect(ctx.session.getState().selected).toBe('folder');
  expect(ctx.session.getState().offer?.what.text).toBe('commands:said.deletedSeveral {"count":2}');
});

it('duplicates each after itself', () => {
  const ctx = start();
  run(ctx, duplicateCommand, 'a', 'b');
  expect(roots(ctx)).toHaveLength(7);
  expect(roots(ctx)[0]).toBe('a');
  expect(roots(ctx)[2]).toBe('b');
  expect(selection(ctx)).toEqual([roots(ctx)[1], roots(ctx)[3]]);
});

it('copies, cuts and pastes after the selection, or where the pointer is', async () => {
  const ctx = start();
  run(ctx, copyCommand, 'a');
  await settled();
  ctx.session.getState().select('b');
  run(ctx, pasteCommand);
  await settled();
  expect(roots(ctx)).toHaveLength(6);
  const copy = roots(ctx)[2]!;
  expect(selection(ctx)).toEqual([copy]);
  run(ctx, cutCommand, copy);
  await settled();
  expect(roots(ctx)).toHaveLength(5);
  ctx.session.getState().select('end');
  ctx.session.getState().setPointed({ target: 'f1', position: 'before' });
  pasteText(ctx, ctx.copied.at(-1)!);
  // Where it came from, what was cut is itself again.
  expect(parentOf(ctx.document.getState().skill, copy)).toBe('folder');
  expect(pasteText(ctx, 'just words')).toBe(false);
});

it('asks about what is missing before it pastes from another skill', async () => {
  const source = testContext(skillOf({ n: {} }, { n: { conditions: '#pizza && $size' } }));
  source.document.getState().apply({ key: 'x' }, [{ op: 'intent.put', intent: { intent: 'pizza' } }]);
  run(source, copyCommand, 'n');
  await settled();
  const ctx = start();
  ctx.session.getState().select('b');
  pasteText(ctx, source.copied[0]!);
  expect(ctx.session.getState().dialog).toBe('missing');
  expect(roots(ctx)).toHaveLength(5);
  const { pasting } = ctx.session.getState();
  pasteClip(ctx, pasting!, { intents: pasting!.clip.intents, entities: [], values: [], variables: [] });
  expect(roots(ctx)).toHaveLength(6);
  expect(ctx.document.getState().skill.intents.has('pizza')).toBe(true);
});

it('goes from problem to problem, round the end', async () => {
  const ctx = testContext(
    skillOf(
      { ok: {}, one: {}, p: { two: {} } },
      { one: { conditions: '#gone' }, two: { conditions: '@lost' } },
    ),
  );
  const problems = problemsStore(ctx.document);
  problems.subscribe(() => undefined);
  await vi.waitFor(() => expect(problems.getState().pressing).toBe(2));
  run(ctx, nextProblem);
  expect(ctx.session.getState().selected).toBe('one');
  expect(ctx.said.at(-1)).toContain('gone');
  run(ctx, nextProblem);
  expect(ctx.session.getState().selected).toBe('two');
  run(ctx, nextProblem);
  expect(ctx.session.getState().selected).toBe('one');
  run(ctx, previousProblem);
  expect(ctx.session.getState().selected).toBe('two');
});

it('comes back by Alt+← only from where a jump led', () => {
  const ctx = testContext(
    skillOf(
      { a: {}, b: { c: {} } },
      { a: { next_step: { behavior: 'jump_to', dialog_node: 'c', selector: 'body' } } },
    ),
  );
  run(ctx, followJump, 'a');
  expect(outdent.yields?.(ctx)).toBe(true);
  run(ctx, jumpBack);
  expect(ctx.session.getState().selected).toBe('a');
  ctx.session.getState().select('c');
  expect(outdent.yields?.(ctx)).toBe(false);
});

it('sets what nodes have in common, and leaves alone what has it', () => {
  const { skill } = start().document.getState();
  const edits = bulkEdits(skill, ['a', 'folder', 'gone'], {
    next: 'skip',
    digressIn: 'returns',
    state: 'on',
  });
  expect(edits).toEqual([
    {
      op: 'node.set',
      id: 'a',
      patch: { set: { digress_in: 'returns', next_step: { behavior: 'skip_user_input' } } },
    },
    { op: 'node.set', id: 'folder', patch: { set: { digress_in: 'returns' } } },
  ]);
  expect(bulkEdits(skill, ['a'], { state: 'on', next: 'wait' })).toEqual([]);
});
