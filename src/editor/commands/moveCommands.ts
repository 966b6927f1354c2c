import type { Place } from '#skill/edit.ts';
import { ROOT, type Skill } from '#skill/model.ts';
import { childrenOf, parentOf, placeOf } from '#skill/tree.ts';
import { cardAfter, cardBefore } from '../document/rows.ts';
import { hasSelection, selectedNodes, type Command, type CommandContext } from './command.ts';
import { landedByJump } from './jumpTrail.ts';
import { startMoving } from './moveMode.ts';
import { placeNodes } from './placeNodes.ts';

/** Where siblings, of which the first and the last are given, would go; null when they can't go there. */
type Step = (skill: Skill, first: string, last: string) => Place | null;

const up: Step = (skill, first) => {
  const before = cardBefore(skill, first);
  return before === null ? null : placeOf(skill, before);
};

const down: Step = (skill, first, last) => {
  const after = cardAfter(skill, last);
  return after === null ? null : { parent: parentOf(skill, first), after };
};

const indented: Step = (skill, first) => {
  const parent = cardBefore(skill, first);
  return parent === null ? null : { parent, after: childrenOf(skill, parent).at(-1) ?? null };
};

const outdented: Step = (skill, first) => {
  const parent = parentOf(skill, first);
  return parent === ROOT ? null : { parent: parentOf(skill, parent), after: parent };
};

const moving = (step: Step): Pick<Command, 'scope' | 'when' | 'run'> => {
  const target = (ctx: CommandContext): { ids: readonly string[]; place: Place } | null => {
    const { skill } = ctx.document.getState();
    const ids = selectedNodes(ctx);
    const [first, last] = [ids[0], ids.at(-1)];
    if (first === undefined || last === undefined) return null;
    // Nodes of several branches have no common way up or down.
    if (ids.some((id) => parentOf(skill, id) !== parentOf(skill, first))) return null;
    const place = step(skill, first, last);
    return place && { ids, place };
  };
  return {
    scope: 'nodes',
    when: (ctx) => target(ctx) !== null,
    run(ctx) {
      const found = target(ctx);
      if (found) placeNodes(ctx, found.ids, found.place);
    },
  };
};

export const moveUp: Command = {
  id: 'move-up',
  labelKey: 'moveUp',
  shortcuts: ['Alt+ArrowUp'],
  ...moving(up),
};

export const moveDown: Command = {
  id: 'move-down',
  labelKey: 'moveDown',
  shortcuts: ['Alt+ArrowDown'],
  ...moving(down),
};

export const indent: Command = {
  id: 'indent',
  labelKey: 'indent',
  shortcuts: ['Alt+ArrowRight'],
  ...moving(indented),
};

export const outdent: Command = {
  id: 'outdent',
  labelKey: 'outdent',
  shortcuts: ['Alt+ArrowLeft'],
  yields: landedByJump,
  ...moving(outdented),
};

export const moveMode: Command = {
  id: 'move-mode',
  labelKey: 'moveMode',
  shortcuts: ['M'],
  scope: 'nodes',
  when: hasSelection,
  run: startMoving,
};

/** Where the place is far away, searching finds it sooner than the arrow keys. */
export const moveDialog: Command = {
  id: 'move-dialog',
  labelKey: 'moveDialog',
  shortcuts: ['Shift+M'],
  scope: 'nodes',
  when: hasSelection,
  run: ({ session }) => session.getState().openDialog('move'),
};
