import { cardChildren } from '#skill/cards.ts';
import type { Place } from '#skill/edit.ts';
import { ROOT } from '#skill/model.ts';
import { titleOf } from '#skill/node.ts';
import { moveNode } from '#skill/plan/moveNode.ts';
import { Refusal } from '#skill/problem.ts';
import { parentOf } from '#skill/tree.ts';
import { problemText } from '../ui/problemText.ts';
import type { CommandContext } from './command.ts';
import { reveal } from './reveal.ts';

/**
 * Moves a node with all below it, keeps it in sight, and says where it is now. False, with the reason said,
 * when the tree's rules forbid it.
 */
export function placeNode(ctx: CommandContext, id: string, place: Place): boolean {
  const { skill, apply } = ctx.document.getState();
  const title = titleOf(skill.nodes.get(id)!);
  const { say } = ctx.session.getState();
  try {
    apply({ key: 'document:change.move', params: { title } }, moveNode(skill, id, place));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(problemText(ctx.translate, error.problem));
    return false;
  }
  const moved = ctx.document.getState().skill;
  reveal(moved, ctx.session.getState(), id);
  const parent = parentOf(moved, id);
  const siblings = cardChildren(moved, parent);
  const where = { title, position: siblings.indexOf(id) + 1, count: siblings.length };
  say(
    parent === ROOT
      ? ctx.translate('commands:said.moved', where)
      : ctx.translate('commands:said.movedInto', { ...where, parent: titleOf(moved.nodes.get(parent)!) }),
  );
  return true;
}
