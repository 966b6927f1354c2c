import { digressInOf } from '#skill/digressIn.ts';
import { ROOT } from '#skill/model.ts';
import { ancestorsOf } from '#skill/tree.ts';
import type { CompiledNode } from './compiledNode.ts';
import { FINISH, type Move } from './move.ts';
import type { Run } from './run.ts';
import { firstMatch, type Admission } from './select.ts';
import type { StackEntry } from './stack.ts';

/** Where an open branch may go, as `digress_out` says: anywhere, to what comes back only, anywhere for good. */
type Leave = 'any' | 'returning' | 'never_return';

/** Which top-level nodes to try: those with a condition of their own, the catch-alls, or both. */
type Scope = 'specific' | 'catch_all' | 'both';

/**
 * The open branch has no use for the input: looks for a top-level node that has. If that node comes back, the
 * branch waits for it; if not, the branch is over, and whatever waited with it.
 */
export function leaveBranch(run: Run, entry: StackEntry, owner: CompiledNode): Move {
  const leave = owner.step?.behavior === 'jump_to' ? 'never_return' : leaveOf(owner.node.digress_out);
  const node = firstMatch(run, ROOT, 0, admission(run, inChain(run, leave), 'both'));
  if (node) return goTo(run, entry, owner, node, leave);
  run.exit = 'fallback';
  run.pending = [];
  run.trace?.add({ event: 'left', from: owner.id });
  return FINISH;
}

/** True when the user may ask for something else while the frame's slots are filled. */
export function mayLeaveSlots(frame: CompiledNode): boolean {
  const out = frame.node.digress_out_slots;
  return out === 'allow_all' || out === 'allow_returning';
}

/** Like `leaveBranch` from a slot; null when no node may take the input, then the slot keeps it. */
export function leaveSlots(
  run: Run,
  entry: StackEntry,
  frame: CompiledNode,
  scope: 'specific' | 'catch_all',
): Move | null {
  const leave = frame.node.digress_out_slots === 'allow_returning' ? 'returning' : 'any';
  const node = firstMatch(run, ROOT, 0, admission(run, inChain(run, leave), scope));
  return node ? goTo(run, entry, frame, node, leave) : null;
}

/** While something waits to be returned to, only nodes that come back may be digressed into. */
function inChain(run: Run, leave: Leave): Leave {
  return leave === 'any' && run.pending.length > 0 ? 'returning' : leave;
}

/** True for a condition that any input meets. */
export function isCatchAll(node: CompiledNode): boolean {
  const condition = node.conditionText?.trim();
  return condition === 'anything_else' || condition === 'true';
}

function goTo(run: Run, entry: StackEntry, owner: CompiledNode, node: CompiledNode, leave: Leave): Move {
  const flow = flowOf(run, node.id);
  const waiting = run.pending.filter((other) => flowOf(run, other.node) !== flow);
  const returns = digressInOf(run.program.skill, node.id) === 'returns';
  const comesBack = returns && leave !== 'never_return' && flowOf(run, owner.id) !== flow;
  if (comesBack) run.pending = [entry, ...waiting];
  else {
    run.exit = 'fallback';
    run.pending = returns ? waiting : [];
  }
  run.trace?.add({ event: 'digressed', from: owner.id, to: node.id, returns: comesBack });
  return { do: 'process', node };
}

function admission(run: Run, leave: Leave, scope: Scope): Admission {
  return (node) => {
    const last = isCatchAll(node);
    if (scope !== 'both' && last !== (scope === 'catch_all')) return 'digression_not_allowed';
    if (scope === 'both' && last) return null;
    const into = digressInOf(run.program.skill, node.id);
    const allowed = into !== 'not_available' && (leave !== 'returning' || into === 'returns');
    return allowed ? null : 'digression_not_allowed';
  };
}

function leaveOf(digressOut: string | null | undefined): Leave {
  if (digressOut === 'allow_returning') return 'returning';
  return digressOut === 'allow_all_never_return' ? 'never_return' : 'any';
}

/** The outermost node that is more than a folder: nodes below the same one belong to one flow. */
function flowOf(run: Run, id: string): string {
  if (!run.program.node(id)) return id;
  const above = ancestorsOf(run.program.skill, id).filter(
    (node) => run.program.node(node)?.type !== 'folder',
  );
  return above.at(-1) ?? id;
}
