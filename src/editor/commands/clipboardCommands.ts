import { cardChildren } from '#skill/cards.ts';
import { readClip } from '#skill/clip/clip.ts';
import { copyNodes } from '#skill/clip/copyNodes.ts';
import { isNothing, missingFor, type Missing } from '#skill/clip/missingFor.ts';
import { pasteNodes, type LeftBehind } from '#skill/clip/pasteNodes.ts';
import type { Place } from '#skill/edit.ts';
import { ROOT, type Skill } from '#skill/model.ts';
import { newNodeId } from '#skill/newNodeId.ts';
import { placeAfter, placeBefore, placeInto } from '#skill/plan/moveNode.ts';
import type { Pasting, PlaceMark } from '../session/sessionState.ts';
import { CopyIcon } from '../ui/icons.tsx';
import { attempt } from './attempt.ts';
import { hasSelection, selectedIn, selectedNodes, type Command, type CommandContext } from './command.ts';
import { deleteSelected } from './deleteCommands.ts';
import { revealAll } from './reveal.ts';

/** The selected branches as text for the clipboard, null when nothing is selected. */
export function clipText(ctx: CommandContext): string | null {
  const { skill, skillId } = ctx.document.getState();
  const ids = selectedNodes(ctx);
  return ids.length === 0 ? null : JSON.stringify(copyNodes(skill, skillId, ids));
}

export function tellCopied(ctx: CommandContext): void {
  const count = selectedNodes(ctx).length;
  ctx.session.getState().say(ctx.translate('commands:said.copied', { count }));
}

/** Copies by the clipboard that scripts have; whether it worked. */
async function copied(ctx: CommandContext): Promise<boolean> {
  const text = clipText(ctx);
  if (text === null) return false;
  try {
    await ctx.copy(text);
    return true;
  } catch {
    ctx.session.getState().say(ctx.translate('commands:said.linkNotCopied'));
    return false;
  }
}

async function copyNow(ctx: CommandContext): Promise<void> {
  if (await copied(ctx)) tellCopied(ctx);
}

async function cutNow(ctx: CommandContext): Promise<void> {
  if (await copied(ctx)) deleteSelected(ctx);
}

export const copyCommand: Command = {
  id: 'copy',
  labelKey: 'copy',
  icon: CopyIcon,
  shortcuts: ['Mod+C'],
  native: true,
  scope: 'nodes',
  when: hasSelection,
  run: (ctx) => void copyNow(ctx),
};

export const cutCommand: Command = {
  id: 'cut',
  labelKey: 'cut',
  shortcuts: ['Mod+X'],
  native: true,
  scope: 'nodes',
  when: hasSelection,
  run: (ctx) => void cutNow(ctx),
};

export const pasteCommand: Command = {
  id: 'paste',
  labelKey: 'paste',
  shortcuts: ['Mod+V'],
  native: true,
  scope: 'nodes',
  when: () => true,
  run(ctx) {
    ctx.paste().then(
      (text) => pasteText(ctx, text),
      () => ctx.session.getState().say(ctx.translate('commands:said.notPasted')),
    );
  },
};

/** Pastes what `clipText` gave. What is missing for it is asked about first. False when it is another text. */
export function pasteText(ctx: CommandContext, text: string): boolean {
  const { skill } = ctx.document.getState();
  const clip = readClip(text);
  const session = ctx.session.getState();
  if (!clip) {
    session.say(ctx.translate('commands:said.nothingToPaste'));
    return false;
  }
  const pasting = { clip, place: placeFor(ctx) };
  const missing = missingFor(skill, clip);
  if (isNothing(missing)) pasteClip(ctx, pasting, missing);
  else {
    session.setPasting(pasting);
    session.openDialog('missing');
  }
  return true;
}

/** At the pointer if it moved since the last selection, else after the selected node, else at the end. */
function placeFor(ctx: CommandContext): Place {
  const { skill } = ctx.document.getState();
  const { pointed } = ctx.session.getState();
  if (pointed && skill.nodes.has(pointed.target)) return placeOfMark(skill, pointed);
  const selected = selectedNodes(ctx).at(-1) ?? selectedIn(ctx);
  return selected === null
    ? { parent: ROOT, after: cardChildren(skill, ROOT).at(-1) ?? null }
    : placeAfter(skill, selected);
}

/** The place in the tree that a mark means. */
export function placeOfMark(skill: Skill, { target, position }: PlaceMark): Place {
  if (position === 'before') return placeBefore(skill, target);
  return position === 'after' ? placeAfter(skill, target) : placeInto(skill, target);
}

export function pasteClip(ctx: CommandContext, { clip, place }: Pasting, create: Missing): void {
  const { skill, skillId, apply } = ctx.document.getState();
  const { say, setOffer } = ctx.session.getState();
  const newId = (): string => newNodeId(Math.random);
  attempt(ctx, () => {
    const pasted = pasteNodes(skill, clip, { skillId, place, create, newId });
    apply({ key: 'document:change.paste', params: { count: clip.roots.length } }, pasted.edits);
    revealAll(ctx.document.getState().skill, ctx.session.getState(), pasted.roots);
    const said = ctx.translate('commands:said.pasted', { count: clip.nodes.length });
    const text = [said, ...leftInWords(ctx, pasted.left)].join(' ');
    say(text);
    const change = ctx.document.getState().past.at(-1);
    // What could not follow has to be seen, not only heard.
    if (pasted.left.length > 0 && change) setOffer({ text, change: change.id });
  });
}

function leftInWords(ctx: CommandContext, left: readonly LeftBehind[]): string[] {
  const jumps = left.filter((one) => one.kind === 'jump');
  const webhooks = left.length - jumps.length;
  const [first] = jumps;
  return [
    ...(first
      ? [ctx.translate('commands:left.jump', { count: jumps.length, from: first.from, to: first.to })]
      : []),
    ...(webhooks > 0 ? [ctx.translate('commands:left.webhook', { count: webhooks })] : []),
  ];
}
