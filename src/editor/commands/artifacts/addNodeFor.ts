import { newNodeId } from '#skill/newNodeId.ts';
import { createNode } from '#skill/plan/createNode.ts';
import { atTheEnd } from '../addCommands.ts';
import type { CommandContext } from '../command.ts';
import { reveal } from '../reveal.ts';

/** Adds a node that listens for something, `#hours` or `@city`, where it can be reached, and shows it. */
export function addNodeFor(ctx: CommandContext, condition: string): void {
  const { skill, apply } = ctx.document.getState();
  const id = newNodeId(Math.random);
  const node = {
    type: 'standard',
    dialog_node: id,
    title: condition.slice(1),
    conditions: condition,
  } as const;
  apply({ key: 'document:change.addNode' }, createNode(skill, { node, place: atTheEnd(skill) }));
  const session = ctx.session.getState();
  session.setPanel('inspector', { open: true });
  session.say(ctx.translate('commands:said.added'));
  reveal(ctx.document.getState().skill, session, id);
}
