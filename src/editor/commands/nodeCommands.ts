import { newNodeId } from '#skill/newNodeId.ts';
import { titleOf } from '#skill/node.ts';
import { deleteNode } from '#skill/plan/deleteNode.ts';
import { duplicateNode } from '#skill/plan/duplicateNode.ts';
import { ROOT } from '#skill/model.ts';
import { descendantsOf, parentOf } from '#skill/tree.ts';
import { cardAfter, cardBefore } from '../document/rows.ts';
import { CopyIcon, ExternalIcon, RenameIcon, TrashIcon } from '../ui/icons.tsx';
import { selectedIn, type Command, type CommandContext } from './command.ts';
import { reveal } from './reveal.ts';

const hasSelection = (ctx: CommandContext): boolean => selectedIn(ctx) !== null;

/** From more nodes than this on, deleting asks first. */
const MANY = 20;

export const renameNode: Command = {
  id: 'rename',
  labelKey: 'rename',
  icon: RenameIcon,
  shortcuts: ['F2'],
  scope: 'nodes',
  when: hasSelection,
  run({ session }) {
    session.getState().setPanel('inspector', { open: true });
    session.getState().requestFocus('title');
  },
};

/** Deletes the selected node and what is below it, selects what stands next to it, and offers to undo. */
export function deleteSelected(ctx: CommandContext): void {
  const id = selectedIn(ctx);
  if (id === null) return;
  const { skill, apply } = ctx.document.getState();
  const title = titleOf(skill.nodes.get(id)!);
  const parent = parentOf(skill, id);
  const neighbour = cardAfter(skill, id) ?? cardBefore(skill, id) ?? (parent === ROOT ? null : parent);
  const count = descendantsOf(skill, id).length + 1;
  apply({ key: 'document:change.delete', params: { title } }, deleteNode(skill, id));
  const session = ctx.session.getState();
  session.select(neighbour, { reveal: neighbour !== null });
  const text = ctx.translate('commands:said.deleted', { title, count });
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
    if (descendantsOf(skill, selectedIn(ctx)!).length + 1 > MANY) ctx.session.getState().openDialog('delete');
    else deleteSelected(ctx);
  },
};

export const duplicateCommand: Command = {
  id: 'duplicate',
  labelKey: 'duplicate',
  icon: CopyIcon,
  shortcuts: ['Mod+D'],
  scope: 'nodes',
  when: hasSelection,
  run(ctx) {
    const id = selectedIn(ctx)!;
    const { skill, apply } = ctx.document.getState();
    const title = titleOf(skill.nodes.get(id)!);
    const edits = duplicateNode(skill, id, () => newNodeId(Math.random));
    apply({ key: 'document:change.duplicate', params: { title } }, edits);
    const session = ctx.session.getState();
    const copy = edits.find((edit) => edit.op === 'node.put');
    if (copy) reveal(ctx.document.getState().skill, session, copy.node.dialog_node);
    session.say(ctx.translate('commands:said.duplicated', { title }));
  },
};

export const copyLink: Command = {
  id: 'copy-link',
  labelKey: 'copyLink',
  icon: ExternalIcon,
  scope: 'nodes',
  when: hasSelection,
  run(ctx) {
    const link = new URL(window.location.href);
    link.searchParams.set('node', selectedIn(ctx)!);
    const { say } = ctx.session.getState();
    ctx.copy(link.href).then(
      () => say(ctx.translate('commands:said.linkCopied')),
      () => say(ctx.translate('commands:said.linkNotCopied')),
    );
  },
};
