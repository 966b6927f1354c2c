import { cardChildren } from '#skill/cards.ts';
import type { DialogNode, Skill } from '#skill/model.ts';
import { ROOT } from '#skill/model.ts';
import { conditionOf } from '#skill/node.ts';
import { newNodeId } from '#skill/newNodeId.ts';
import type { Place } from '#skill/edit.ts';
import { createNode } from '#skill/plan/createNode.ts';
import { childrenOf, placeOf, previousOf } from '#skill/tree.ts';
import { FolderIcon, PlusIcon } from '../ui/icons.tsx';
import { askForTitle } from './askForTitle.ts';
import { selectedIn, type Command, type CommandContext } from './command.ts';
import { reveal } from './reveal.ts';

const after = (skill: Skill, id: string): Place => ({ parent: placeOf(skill, id).parent, after: id });

/** With nothing selected: at the end, but before a last node that takes whatever comes. */
export function atTheEnd(skill: Skill): Place {
  const last = cardChildren(skill, ROOT).at(-1) ?? null;
  const takesAll = last !== null && conditionOf(skill.nodes.get(last)!)?.trim() === 'anything_else';
  return { parent: ROOT, after: takesAll ? previousOf(skill, last) : last };
}

/** Adds an empty node, selects it, and puts the focus into its title. */
export function addNode(ctx: CommandContext, place: Place, type: 'standard' | 'folder' = 'standard'): string {
  const { skill, apply } = ctx.document.getState();
  const id = newNodeId(Math.random);
  const node: DialogNode = { type, dialog_node: id, title: '' };
  apply(
    { key: type === 'folder' ? 'document:change.addFolder' : 'document:change.addNode' },
    createNode(skill, { node, place }),
  );
  const session = ctx.session.getState();
  reveal(ctx.document.getState().skill, session, id);
  askForTitle(ctx, id);
  session.say(ctx.translate('commands:said.added'));
  return id;
}

const placed =
  (place: (skill: Skill, selected: string) => Place, type?: 'folder') =>
  (ctx: CommandContext): void => {
    const { skill } = ctx.document.getState();
    const selected = selectedIn(ctx);
    addNode(ctx, selected === null ? atTheEnd(skill) : place(skill, selected), type);
  };

export const addBelow: Command = {
  id: 'add-below',
  labelKey: 'addBelow',
  icon: PlusIcon,
  shortcuts: ['A'],
  scope: 'nodes',
  when: () => true,
  run: placed(after),
};

export const addAbove: Command = {
  id: 'add-above',
  labelKey: 'addAbove',
  icon: PlusIcon,
  shortcuts: ['Shift+A'],
  scope: 'nodes',
  when: (ctx) => selectedIn(ctx) !== null,
  run: placed(placeOf),
};

export const addChild: Command = {
  id: 'add-child',
  labelKey: 'addChild',
  icon: PlusIcon,
  shortcuts: ['C'],
  scope: 'nodes',
  when: (ctx) => selectedIn(ctx) !== null,
  run: placed((skill, id) => ({ parent: id, after: childrenOf(skill, id).at(-1) ?? null })),
};

export const addFolder: Command = {
  id: 'add-folder',
  labelKey: 'addFolder',
  icon: FolderIcon,
  scope: 'nodes',
  when: () => true,
  run: placed(after, 'folder'),
};
