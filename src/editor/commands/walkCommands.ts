import { cardChildren } from '#skill/cards.ts';
import { ROOT } from '#skill/model.ts';
import { jumpTargetOf } from '#skill/node.ts';
import { parentOf } from '#skill/tree.ts';
import { cardAfter, cardBefore } from '../document/rows.ts';
import type { Skill } from '#skill/model.ts';
import { JumpIcon } from '../ui/icons.tsx';
import { selectedIn, statesOf, type Command, type CommandContext } from './command.ts';
import { reveal } from './reveal.ts';

const goTo = (ctx: CommandContext, id: string): void => {
  const { doc, ses } = statesOf(ctx);
  reveal(doc.skill, ses, id);
};

/** Selects what `find` gives for the selected node; with nothing selected, the first node. */
const walking = (
  find: (skill: Skill, id: string) => string | null,
): Pick<Command, 'scope' | 'when' | 'run'> => {
  const target = (ctx: CommandContext): string | null => {
    const { skill } = ctx.document.getState();
    const id = selectedIn(ctx);
    return id === null ? (cardChildren(skill, ROOT)[0] ?? null) : find(skill, id);
  };
  return {
    scope: 'nodes',
    when: (ctx) => target(ctx) !== null,
    run(ctx) {
      const id = target(ctx);
      if (id !== null) goTo(ctx, id);
    },
  };
};

export const selectPrevious: Command = {
  id: 'select-previous',
  labelKey: 'selectPrevious',
  shortcuts: ['ArrowUp'],
  ...walking(cardBefore),
};

export const selectNext: Command = {
  id: 'select-next',
  labelKey: 'selectNext',
  shortcuts: ['ArrowDown'],
  ...walking(cardAfter),
};

export const selectParent: Command = {
  id: 'select-parent',
  labelKey: 'selectParent',
  shortcuts: ['ArrowLeft'],
  ...walking((skill, id) => (parentOf(skill, id) === ROOT ? null : parentOf(skill, id))),
};

const toFirstChild = walking((skill, id) => cardChildren(skill, id)[0] ?? null);

/** Opens a collapsed branch first, then goes into it. */
export const selectChild: Command = {
  id: 'select-child',
  labelKey: 'selectChild',
  shortcuts: ['ArrowRight'],
  ...toFirstChild,
  run(ctx) {
    const id = selectedIn(ctx);
    const { collapsed, toggleCollapsed } = ctx.session.getState();
    if (id !== null && collapsed.has(id)) toggleCollapsed(id);
    else toFirstChild.run(ctx);
  },
};

const jumpTarget = (ctx: CommandContext): string | null => {
  const { skill } = ctx.document.getState();
  const id = selectedIn(ctx);
  const target = id === null ? null : jumpTargetOf(skill.nodes.get(id)!);
  return target !== null && skill.nodes.has(target) ? target : null;
};

export const followJump: Command = {
  id: 'follow-jump',
  labelKey: 'followJump',
  icon: JumpIcon,
  shortcuts: ['J'],
  scope: 'nodes',
  when: (ctx) => jumpTarget(ctx) !== null,
  run(ctx) {
    const target = jumpTarget(ctx);
    if (target === null) return;
    const { trail, setTrail } = ctx.session.getState();
    setTrail([...trail, selectedIn(ctx)!]);
    goTo(ctx, target);
  },
};

/** Alt+← moves nodes out of their branch otherwise; Shift+J goes back from wherever one went since. */
export const jumpBack: Command = {
  id: 'jump-back',
  labelKey: 'jumpBack',
  shortcuts: ['Alt+ArrowLeft', 'Shift+J'],
  scope: 'nodes',
  when: (ctx) => ctx.session.getState().trail.length > 0,
  run(ctx) {
    const { trail, setTrail } = ctx.session.getState();
    setTrail(trail.slice(0, -1));
    const back = trail.at(-1);
    if (back !== undefined) goTo(ctx, back);
  },
};

export const openPanel: Command = {
  id: 'open-panel',
  labelKey: 'openPanel',
  shortcuts: ['Enter'],
  scope: 'nodes',
  when: (ctx) => selectedIn(ctx) !== null,
  run({ session }) {
    session.getState().setPanel('inspector', { open: true });
    session.getState().requestFocus('inspector');
  },
};
