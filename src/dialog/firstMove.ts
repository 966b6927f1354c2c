import type { CompiledNode } from './compiledNode.ts';
import { leaveBranch } from './digress.ts';
import type { Move } from './move.ts';
import type { Run } from './run.ts';
import { firstMatch, firstMatchFrom } from './select.ts';
import { jumpTarget } from './nextMove.ts';
import { continueFrame } from './slots.ts';
import type { StackEntry } from './stack.ts';

const TOP: Move = { do: 'top' };

/** Where the input goes first: to the open branch if there is one, else to the top level. */
export function firstMove(run: Run): Move {
  const [entry, ...pending] = run.state.stack;
  if (!entry) return TOP;
  const owner = run.program.node(entry.node);
  if (!owner || owner.disabled) {
    run.log.add('warn', 'missing_node', `The conversation was at “${entry.node}”, which is gone.`, null);
    return TOP;
  }
  run.pending = pending;
  if (owner.type === 'slot') return toSlot(run, entry, owner);
  const target = jumpTarget(run, owner);
  if (target && owner.step?.['selector'] === 'client') return { do: 'process', node: target };
  const node = target ? firstMatchFrom(run, target.id) : firstMatch(run, owner.id);
  return node ? { do: 'process', node } : leaveBranch(run, entry, owner);
}

/** However the stack puts it, a slot that is there waits for its value. */
function toSlot(run: Run, entry: StackEntry, slot: CompiledNode): Move {
  const frame = typeof slot.node.parent === 'string' ? run.program.node(slot.node.parent) : undefined;
  if (!frame) return TOP;
  const skipped = entry.at === 'slot' ? entry.skipped : [];
  return continueFrame(run, { at: 'slot', node: slot.id, skipped }, slot, frame);
}
