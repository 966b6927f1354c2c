import type { Place } from '#skill/edit.ts';
import { ROOT, type Skill } from '#skill/model.ts';
import { titleOf } from '#skill/node.ts';
import { childrenOf, isDescendant, parentOf, placeOf } from '#skill/tree.ts';
import { cardAfter, cardBefore, rowAfter, rowBefore } from '../document/rows.ts';
import type { MoveMode } from '../session/sessionState.ts';
import { selectedNodes, type CommandContext } from './command.ts';
import { placeNodes } from './placeNodes.ts';

/** Where the first of the nodes to be moved stands now, told by a neighbour; null when there is no other place. */
export function firstTarget(skill: Skill, nodes: readonly string[]): MoveMode | null {
  const [first] = nodes;
  if (first === undefined) return null;
  const moved = new Set(nodes);
  const nearest = (from: string, next: typeof cardAfter): string | null => {
    let at = next(skill, from);
    while (at !== null && moved.has(at)) at = next(skill, at);
    return at;
  };
  const before = nearest(first, cardBefore);
  if (before !== null) return { nodes, target: before, position: 'after' };
  const after = nearest(first, cardAfter);
  if (after !== null) return { nodes, target: after, position: 'before' };
  const parent = parentOf(skill, first);
  return parent === ROOT ? null : { nodes, target: parent, position: 'into' };
}

/**
 * The target after an arrow key: down and up go from row to row as the outline stands open, right goes into the
 * row, left out of it. The moved branches themselves are left out.
 */
export function nextTarget(
  skill: Skill,
  collapsed: ReadonlySet<string>,
  mode: MoveMode,
  key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight',
): MoveMode {
  const { nodes, target, position } = mode;
  const isMoved = (id: string): boolean => nodes.some((node) => id === node || isDescendant(skill, id, node));
  switch (key) {
    case 'ArrowDown': {
      if (position === 'before') return { ...mode, position: 'after' };
      let row = rowAfter(skill, collapsed, target);
      while (row !== null && isMoved(row)) row = rowAfter(skill, collapsed, row, true);
      return row === null ? mode : { nodes, target: row, position: 'after' };
    }
    case 'ArrowUp': {
      let row = rowBefore(skill, collapsed, target);
      while (row !== null && isMoved(row)) row = rowBefore(skill, collapsed, row);
      return row === null ? { nodes, target, position: 'before' } : { nodes, target: row, position: 'after' };
    }
    case 'ArrowRight':
      return { ...mode, position: 'into' };
    default: {
      if (position === 'into') return { ...mode, position: 'after' };
      const parent = parentOf(skill, target);
      return parent === ROOT ? mode : { nodes, target: parent, position: 'after' };
    }
  }
}

/** The place that a target means. */
export function placeOfTarget(skill: Skill, { nodes, target, position }: MoveMode): Place {
  if (position === 'before') return placeOf(skill, target);
  if (position === 'after') return { parent: parentOf(skill, target), after: target };
  const last = childrenOf(skill, target).findLast((id) => !nodes.includes(id));
  return { parent: target, after: last ?? null };
}

function tell(ctx: CommandContext, mode: MoveMode): void {
  const { skill } = ctx.document.getState();
  const title = titleOf(skill.nodes.get(mode.target)!);
  ctx.session.getState().say(ctx.translate(`commands:said.${mode.position}`, { title }));
}

export function startMoving(ctx: CommandContext): void {
  const { skill } = ctx.document.getState();
  const nodes = selectedNodes(ctx);
  const mode = firstTarget(skill, nodes);
  const { say, setMoving } = ctx.session.getState();
  if (mode === null) {
    say(ctx.translate('commands:said.nowhere'));
    return;
  }
  setMoving(mode);
  const title =
    nodes.length === 1
      ? titleOf(skill.nodes.get(nodes[0]!)!)
      : ctx.translate('commands:several', { count: nodes.length });
  say(ctx.translate('commands:said.moving', { title }));
}

/** Handles a key while a node is being moved; false when the key isn't for it. */
export function moveModeKey(ctx: CommandContext, key: string): boolean {
  const { skill } = ctx.document.getState();
  const { moving, collapsed, setMoving, say } = ctx.session.getState();
  if (!moving) return false;
  if (![...moving.nodes, moving.target].every((id) => skill.nodes.has(id))) {
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
      if (placeNodes(ctx, moving.nodes, placeOfTarget(skill, moving))) setMoving(null);
      return true;
    case 'Escape':
      setMoving(null);
      say(ctx.translate('commands:said.moveCancelled'));
      return true;
    default:
      return false;
  }
}
