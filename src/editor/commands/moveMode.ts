import type { Place } from '#skill/edit.ts';
import { ROOT, type Skill } from '#skill/model.ts';
import { titleOf } from '#skill/node.ts';
import { childrenOf, isDescendant, parentOf, placeOf } from '#skill/tree.ts';
import { cardAfter, cardBefore, rowAfter, rowBefore } from '../document/rows.ts';
import type { MoveMode } from '../session/sessionState.ts';
import { selectedIn, type CommandContext } from './command.ts';
import { placeNode } from './placeNode.ts';

/** Where a node that is to be moved stands now, told by a neighbour; null when it is alone. */
export function firstTarget(skill: Skill, node: string): MoveMode | null {
  const before = cardBefore(skill, node);
  if (before !== null) return { node, target: before, position: 'after' };
  const after = cardAfter(skill, node);
  if (after !== null) return { node, target: after, position: 'before' };
  const parent = parentOf(skill, node);
  return parent === ROOT ? null : { node, target: parent, position: 'into' };
}

/**
 * The target after an arrow key: down and up go from row to row as the outline stands open, right goes into the
 * row, left out of it. The moved branch itself is left out.
 */
export function nextTarget(
  skill: Skill,
  collapsed: ReadonlySet<string>,
  mode: MoveMode,
  key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight',
): MoveMode {
  const { node, target, position } = mode;
  const isMoved = (id: string): boolean => id === node || isDescendant(skill, id, node);
  switch (key) {
    case 'ArrowDown': {
      if (position === 'before') return { ...mode, position: 'after' };
      let row = rowAfter(skill, collapsed, target);
      while (row !== null && isMoved(row)) row = rowAfter(skill, collapsed, row, true);
      return row === null ? mode : { node, target: row, position: 'after' };
    }
    case 'ArrowUp': {
      let row = rowBefore(skill, collapsed, target);
      while (row !== null && isMoved(row)) row = rowBefore(skill, collapsed, row);
      return row === null ? { node, target, position: 'before' } : { node, target: row, position: 'after' };
    }
    case 'ArrowRight':
      return { ...mode, position: 'into' };
    default: {
      if (position === 'into') return { ...mode, position: 'after' };
      const parent = parentOf(skill, target);
      return parent === ROOT ? mode : { node, target: parent, position: 'after' };
    }
  }
}

/** The place that a target means. */
export function placeOfTarget(skill: Skill, { node, target, position }: MoveMode): Place {
  if (position === 'before') return placeOf(skill, target);
  if (position === 'after') return { parent: parentOf(skill, target), after: target };
  const last = childrenOf(skill, target).findLast((id) => id !== node);
  return { parent: target, after: last ?? null };
}

function tell(ctx: CommandContext, mode: MoveMode): void {
  const { skill } = ctx.document.getState();
  const title = titleOf(skill.nodes.get(mode.target)!);
  ctx.session.getState().say(ctx.translate(`commands:said.${mode.position}`, { title }));
}

export function startMoving(ctx: CommandContext): void {
  const { skill } = ctx.document.getState();
  const id = selectedIn(ctx);
  const mode = id === null ? null : firstTarget(skill, id);
  const { say, setMoving } = ctx.session.getState();
  if (mode === null) {
    say(ctx.translate('commands:said.nowhere'));
    return;
  }
  setMoving(mode);
  say(ctx.translate('commands:said.moving', { title: titleOf(skill.nodes.get(mode.node)!) }));
}

/** Handles a key while a node is being moved; false when the key isn't for it. */
export function moveModeKey(ctx: CommandContext, key: string): boolean {
  const { skill } = ctx.document.getState();
  const { moving, collapsed, setMoving, say } = ctx.session.getState();
  if (!moving) return false;
  if (!skill.nodes.has(moving.node) || !skill.nodes.has(moving.target)) {
    setMoving(null);
    return false;
  }
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown':
    case 'ArrowLeft':
    case 'ArrowRight': {
      const next = nextTarget(skill, collapsed, moving, key);
      setMoving(next);
      tell(ctx, next);
      return true;
    }
    case 'Enter':
      if (placeNode(ctx, moving.node, placeOfTarget(skill, moving))) setMoving(null);
      return true;
    case 'Escape':
      setMoving(null);
      say(ctx.translate('commands:said.moveCancelled'));
      return true;
    default:
      return false;
  }
}
