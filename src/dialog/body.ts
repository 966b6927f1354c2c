import type { CompiledNode } from './compiledNode.ts';
import { applyContext } from './context.ts';
import { performActions } from './effects.ts';
import type { Move } from './move.ts';
import { nextMove } from './nextMove.ts';
import { respond } from './respond/respond.ts';
import type { Run } from './run.ts';
import { firstTrue } from './select.ts';

/** Notes that a node was processed. */
export function visit(run: Run, node: CompiledNode): void {
  run.visited.push(node);
  run.trace?.add({ event: 'processed', node: node.id });
}

/** A node's actions, context and response; then the next step, which a conditioned response may bring along. */
export function runBody(run: Run, node: CompiledNode): Move {
  performActions(run, node);
  applyContext(run, node);
  const chosen = speak(run, node);
  return nextMove(run, node, chosen?.step ? chosen : node);
}

/** Gives the first conditioned response that is true, or the node's own when there are none. */
export function speak(run: Run, node: CompiledNode): CompiledNode | null {
  const { responses } = run.program.family(node.id);
  if (responses.length === 0) {
    respond(run, node);
    return null;
  }
  const chosen = firstTrue(run, responses);
  if (chosen) runPart(run, chosen);
  return chosen;
}

/** A conditioned response or a handler: a node without children. */
export function runPart(run: Run, part: CompiledNode): void {
  visit(run, part);
  performActions(run, part);
  applyContext(run, part);
  respond(run, part);
}
