import { cardOf } from '#skill/cards.ts';
import { jumpTargetOf } from '#skill/node.ts';
import { selectedIn, type CommandContext } from './command.ts';

/** True while the node is selected that following a jump led to: then Alt+← goes back instead of moving the node. */
export function landedByJump(ctx: CommandContext): boolean {
  const { skill } = ctx.document.getState();
  const from = skill.nodes.get(ctx.session.getState().trail.at(-1) ?? '');
  const target = from && jumpTargetOf(from);
  return target != null && skill.nodes.has(target) && cardOf(skill, target) === selectedIn(ctx);
}
