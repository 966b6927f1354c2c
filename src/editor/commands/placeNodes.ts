import { cardChildren } from '#skill/cards.ts';
import type { Place } from '#skill/edit.ts';
import { ROOT } from '#skill/model.ts';
import { titleOf } from '#skill/node.ts';
import { moveNodes } from '#skill/plan/moveNodes.ts';
import { parentOf } from '#skill/tree.ts';
import { attempt } from './attempt.ts';
import { stepOn, type CommandContext } from './command.ts';
import { revealAll } from './reveal.ts';

/**
 * Moves nodes, none below another, with all below them, keeps them in sight, and says where they are now. False, with
 * the reason said, when the tree's rules forbid it.
 */
export function placeNodes(ctx: CommandContext, ids: readonly string[], place: Place): boolean {
  const { skill, apply } = ctx.document.getState();
  const { say } = ctx.session.getState();
  const [first] = ids;
  if (first === undefined) return false;
  if (!attempt(ctx, () => apply(stepOn(ctx, 'move', ids), moveNodes(skill, ids, place)))) return false;
  const moved = ctx.document.getState().skill;
  revealAll(moved, ctx.session.getState(), ids);
  const parent = parentOf(moved, first);
  const siblings = cardChildren(moved, parent);
  const title =
    ids.length === 1
      ? titleOf(moved.nodes.get(first)!)
      : ctx.translate('commands:several', { count: ids.length });
  const where = { title, position: siblings.indexOf(first) + 1, count: siblings.length };
  say(
    parent === ROOT
      ? ctx.translate('commands:said.moved', where)
      : ctx.translate('commands:said.movedInto', { ...where, parent: titleOf(moved.nodes.get(parent)!) }),
  );
  return true;
}
