import type { Place } from '#skill/edit.ts';
import { ROOT, type Skill } from '#skill/model.ts';
import { childrenOf, parentOf, placeOf } from '#skill/tree.ts';
import { cardAfter, cardBefore } from '../document/rows.ts';
import { selectedIn, type Command, type CommandContext } from './command.ts';
import { startMoving } from './moveMode.ts';
import { placeNode } from './placeNode.ts';

/** Where a node would go, or null when it can't go there. */
type Step = (skill: Skill, id: string) => Place | null;

const up: Step = (skill, id) => {
  const before = cardBefore(skill, id);
  return before === null ? null : placeOf(skill, before);
};

const down: Step = (skill, id) => {
  const after = cardAfter(skill, id);
  return after === null ? null : { parent: parentOf(skill, id), after };
};

const indented: Step = (skill, id) => {
  const parent = cardBefore(skill, id);
  return parent === null ? null : { parent, after: childrenOf(skill, parent).at(-1) ?? null };
};

const outdented: Step = (skill, id) => {
  const parent = parentOf(skill, id);
  return parent === ROOT ? null : { parent: parentOf(skill, parent), after: parent };
};

const moving = (step: Step): Pick<Command, 'scope' | 'when' | 'run'> => {
  const target = (ctx: CommandContext): { id: string; place: Place } | null => {
    const id = selectedIn(ctx);
    const place = id === null ? null : step(ctx.document.getState().skill, id);
    return id === null || place === null ? null : { id, place };
  };
  return {
    scope: 'nodes',
    when: (ctx) => target(ctx) !== null,
    run(ctx) {
      const found = target(ctx);
      if (found) placeNode(ctx, found.id, found.place);
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
  ...moving(outdented),
};

export const moveMode: Command = {
  id: 'move-mode',
  labelKey: 'moveMode',
  shortcuts: ['M'],
  scope: 'nodes',
  when: (ctx) => selectedIn(ctx) !== null,
  run: startMoving,
};
