import { isCard } from '#skill/cards.ts';
import type { Edit } from '#skill/edit.ts';
import type { DialogNode } from '#skill/model.ts';
import { newNodeId } from '#skill/newNodeId.ts';
import { duplicateNode } from '#skill/plan/duplicateNode.ts';
import { groupNodes } from '#skill/plan/groupNodes.ts';
import { CopyIcon, ExternalIcon, FolderIcon, RenameIcon } from '../ui/icons.tsx';
import {
  hasSelection,
  selectedIn,
  selectedNodes,
  statesOf,
  stepOn,
  type Command,
  type CommandContext,
} from './command.ts';
import { attempt } from './attempt.ts';
import { askForTitle } from './askForTitle.ts';
import { revealAll } from './reveal.ts';

export const renameNode: Command = {
  id: 'rename',
  labelKey: 'rename',
  icon: RenameIcon,
  shortcuts: ['F2'],
  scope: 'nodes',
  when: hasSelection,
  run: (ctx) => askForTitle(ctx, selectedIn(ctx)!),
};

const freshId = (): string => newNodeId(Math.random);

export const duplicateCommand: Command = {
  id: 'duplicate',
  labelKey: 'duplicate',
  icon: CopyIcon,
  shortcuts: ['Mod+D'],
  scope: 'nodes',
  when: hasSelection,
  run(ctx) {
    const ids = selectedNodes(ctx);
    const { skill, apply } = ctx.document.getState();
    const copies: string[] = [];
    const edits: Edit[] = ids.flatMap((id) => {
      const made = duplicateNode(skill, id, freshId);
      const first = made.find((edit) => edit.op === 'node.put');
      if (first) copies.push(first.node.dialog_node);
      return made;
    });
    const step = stepOn(ctx, 'duplicate', ids);
    apply(step, edits);
    const session = ctx.session.getState();
    revealAll(ctx.document.getState().skill, session, copies);
    session.say(ctx.translate(`commands:said.duplicated${ids.length > 1 ? 'Several' : ''}`, step.params));
  },
};

export const groupCommand: Command = {
  id: 'group',
  labelKey: 'group',
  icon: FolderIcon,
  shortcuts: ['Mod+G'],
  scope: 'nodes',
  when: hasSelection,
  run(ctx) {
    const ids = selectedNodes(ctx);
    const { skill, apply } = ctx.document.getState();
    const { say } = ctx.session.getState();
    const folder: DialogNode = {
      type: 'folder',
      dialog_node: freshId(),
      title: ctx.translate('commands:newFolder'),
    };
    const grouped = attempt(ctx, () => apply(stepOn(ctx, 'group', ids), groupNodes(skill, ids, folder)));
    if (!grouped) return;
    revealAll(ctx.document.getState().skill, ctx.session.getState(), [folder.dialog_node]);
    say(ctx.translate('commands:said.grouped', { count: ids.length }));
    askForTitle(ctx, folder.dialog_node);
  },
};

/** The selected nodes are all switched off. */
export function areDisabled(ctx: CommandContext): boolean {
  const { doc, ses } = statesOf(ctx);
  return [...ses.selection].every((id) => doc.skill.nodes.get(id)?.disabled === true);
}

/** Switches the selected nodes off, or on again when all of them are. */
export const disableCommand: Command = {
  id: 'disable',
  labelKey: 'disable',
  shortcuts: ['D'],
  scope: 'nodes',
  when: hasSelection,
  run(ctx) {
    const { skill, apply } = ctx.document.getState();
    const off = areDisabled(ctx);
    const ids = [...ctx.session.getState().selection].filter(
      (id) => skill.nodes.has(id) && (skill.nodes.get(id)!.disabled === true) === off,
    );
    const patch = off ? { unset: ['disabled'] } : { set: { disabled: true } };
    const step = stepOn(ctx, off ? 'enable' : 'disable', ids);
    apply(
      step,
      ids.map((id) => ({ op: 'node.set', id, patch })),
    );
    const key = `commands:said.${off ? 'enabled' : 'disabled'}${ids.length > 1 ? 'Several' : ''}`;
    ctx.session.getState().say(ctx.translate(key, step.params));
  },
};

export const selectEverything: Command = {
  id: 'select-all',
  labelKey: 'selectAll',
  shortcuts: ['Mod+A'],
  scope: 'nodes',
  when: (ctx) => ctx.document.getState().skill.nodes.size > 0,
  run(ctx) {
    const { doc, ses } = statesOf(ctx);
    const cards = doc.skill.nodes.values().filter(isCard);
    const ids = cards.map((node) => node.dialog_node);
    ses.selectAll(ids, selectedIn(ctx) ?? ids[0] ?? null);
    ses.say(ctx.translate('commands:selected', { count: ids.length }));
  },
};

/** From now on a press adds to the selection, as Ctrl does; Escape ends it. */
export const selectSeveral: Command = {
  id: 'select-several',
  labelKey: 'selectSeveral',
  scope: 'nodes',
  when: (ctx) => !ctx.session.getState().adding,
  run: (ctx) => ctx.session.getState().setAdding(true),
};

/** Leaves one node of several selected. */
export const selectOne: Command = {
  id: 'select-one',
  labelKey: 'selectOne',
  shortcuts: ['Escape'],
  scope: 'nodes',
  when: (ctx) => ctx.session.getState().selection.size > 1 || ctx.session.getState().adding,
  run(ctx) {
    const { selected, select, setAdding } = ctx.session.getState();
    setAdding(false);
    select(selected);
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
