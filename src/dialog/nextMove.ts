import type { CompiledNode } from './compiledNode.ts';
import { FINISH, REST, type Move } from './move.ts';
import type { Run } from './run.ts';
import { firstMatch, firstMatchFrom } from './select.ts';

/** Jumps that are followed only after the client had its turn. */
const WAITS = new Set(['user_input', 'client']);

/**
 * What follows a node that has said its part. `teller` tells the next step: the node, or the conditioned response
 * that spoke for it.
 */
export function nextMove(run: Run, node: CompiledNode, teller: CompiledNode): Move {
  const { step } = teller;
  if (step?.behavior === 'jump_to') return jump(run, node, teller);
  if (step?.behavior !== 'skip_user_input') return waitOrFinish(run, node);
  return run.program.family(node.id).hasBranch ? processOrEnd(run, teller, firstMatch(run, node.id)) : FINISH;
}

/** Follows the teller's jump. One that leads nowhere is logged, and the node goes on as if there were none. */
export function jump(run: Run, node: CompiledNode, teller: CompiledNode): Move {
  const target = jumpTarget(run, teller);
  if (!target) {
    run.log.add('error', 'missing_node', 'The node jumps to one that is not there.', teller.id);
    return waitOrFinish(run, node);
  }
  const selector = selectorOf(teller);
  run.trace?.add({ event: 'jumped', node: teller.id, to: target.id, selector });
  if (WAITS.has(selector)) return { do: 'wait', entry: { at: 'branch', node: teller.id } };
  if (selector !== 'condition') return { do: 'process', node: target };
  return processOrEnd(run, teller, firstMatchFrom(run, target.id));
}

/**
 * Where the node jumps to, null when it doesn't jump or the target is gone. A slot or handler can't run by itself:
 * the frame it belongs to stands for it.
 */
export function jumpTarget(run: Run, node: CompiledNode): CompiledNode | null {
  const id = node.step?.behavior === 'jump_to' ? node.step['dialog_node'] : null;
  let at = typeof id === 'string' ? run.program.node(id) : undefined;
  while (at && (at.type === 'slot' || at.type === 'event_handler')) {
    at = typeof at.node.parent === 'string' ? run.program.node(at.node.parent) : undefined;
  }
  return at && !at.disabled ? at : null;
}

function selectorOf(node: CompiledNode): string {
  const selector = node.step?.['selector'];
  return typeof selector === 'string' ? selector : 'body';
}

function waitOrFinish(run: Run, node: CompiledNode): Move {
  return run.program.family(node.id).hasBranch
    ? { do: 'wait', entry: { at: 'branch', node: node.id } }
    : FINISH;
}

/**
 * None of the nodes that were to take over is true: the turn ends there, as it has on Watson since 2017, which says so
 * in the output too.
 */
function processOrEnd(run: Run, teller: CompiledNode, node: CompiledNode | null): Move {
  if (node) return { do: 'process', node };
  const message = 'No node that this one hands on to has a true condition.';
  run.log.add('error', 'jump_failed', message, teller.id);
  run.output['error'] = message;
  run.exit = null;
  run.pending = [];
  return REST;
}
