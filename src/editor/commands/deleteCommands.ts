import { applyEdits } from '#skill/applyEdits.ts';
import { cardChildren } from '#skill/cards.ts';
import type { Edit } from '#skill/edit.ts';
import { ROOT, type Skill } from '#skill/model.ts';
import { nodeType, titleOf } from '#skill/node.ts';
import { deleteNodes } from '#skill/plan/deleteNodes.ts';
import { unwrapNode } from '#skill/plan/unwrapNode.ts';
import { descendantsOf, parentOf } from '#skill/tree.ts';
import { cardAfter, cardBefore } from '../document/rows.ts';
import { TrashIcon } from '../ui/icons.tsx';
import { hasSelection, selectedNodes, stepOn, type Command, type CommandContext } from './command.ts';

/** From more nodes than this on, deleting asks first. */
const MANY = 20;

/** How many nodes go when these and all below them are deleted. */
export function countWithin(skill: Skill, ids: readonly string[]): number {
  return ids.reduce((sum, id) => sum + 1 + descendantsOf(skill, id).length, 0);
}

/** Those of the nodes that are folders with something in them. */
export function fullFolders(skill: Skill, ids: readonly string[]): string[] {
  return ids.filter(
    (id) => nodeType(skill.nodes.get(id)!) === 'folder' && cardChildren(skill, id).length > 0,
  );
}

function planned(skill: Skill, ids: readonly string[], keepInside: boolean): Edit[] {
  if (!keepInside) return deleteNodes(skill, ids);
  const edits: Edit[] = [];
  const folders = new Set(fullFolders(skill, ids));
  let state = skill;
  for (const id of ids) {
    const step = folders.has(id) ? unwrapNode(state, id) : deleteNodes(state, [id]);
    edits.push(...step);
    state = applyEdits(state, step).skill;
  }
  return edits;
}

/** What is selected once the nodes are gone: what stands next to the last of them. */
function neighbourOf(skill: Skill, ids: readonly string[]): string | null {
  const gone = new Set(ids);
  const last = ids.at(-1)!;
  for (const next of [cardAfter, cardBefore]) {
    let at = next(skill, last);
    while (at !== null && gone.has(at)) at = next(skill, at);
    if (at !== null) return at;
  }
  const parent = parentOf(skill, last);
  return parent === ROOT ? null : parent;
}

/**
 * Deletes the selected nodes and what is below them, selects what stands next to them, and offers to undo. With
 * `keepInside`, what is in folders takes their place.
 */
export function deleteSelected(ctx: CommandContext, keepInside = false): void {
  const ids = selectedNodes(ctx);
  const [first] = ids;
  if (first === undefined) return;
  const { skill, apply } = ctx.document.getState();
  const kept = keepInside ? cardChildren(skill, fullFolders(skill, ids)[0] ?? first)[0] : undefined;
  const neighbour = kept ?? neighbourOf(skill, ids);
  const count = keepInside ? ids.length : countWithin(skill, ids);
  const title = titleOf(skill.nodes.get(first)!);
  apply(stepOn(ctx, 'delete', ids), planned(skill, ids, keepInside));
  const session = ctx.session.getState();
  session.select(neighbour, { reveal: neighbour !== null });
  const text =
    ids.length > 1
      ? ctx.translate('commands:said.deletedSeveral', { count })
      : ctx.translate('commands:said.deleted', { title, count });
  const change = ctx.document.getState().past.at(-1);
  if (change) session.setOffer({ text, change: change.id });
  session.say(text);
}

export const deleteCommand: Command = {
  id: 'delete',
  labelKey: 'delete',
  icon: TrashIcon,
  shortcuts: ['Delete', 'Backspace'],
  scope: 'nodes',
  when: hasSelection,
  run(ctx) {
    const { skill } = ctx.document.getState();
    const ids = selectedNodes(ctx);
    const asks = fullFolders(skill, ids).length > 0 || countWithin(skill, ids) > MANY;
    if (asks) ctx.session.getState().openDialog('delete');
    else deleteSelected(ctx);
  },
};
