import { speak, visit } from './body.ts';
import { FINISH, type Move } from './move.ts';
import type { Run } from './run.ts';
import { resumeFrame } from './slots.ts';
import type { StackEntry } from './stack.ts';

/** Gives control back to a branch that was digressed from: what it had said last is said again. */
export function returnTo(run: Run, entry: StackEntry): Move {
  const node = run.program.node(entry.node);
  if (!node || node.disabled) return FINISH;
  run.specials.returning_from_digression = true;
  run.trace?.add({ event: 'returned', to: node.id });
  if (entry.at === 'slot') return resumeFrame(run, entry, node);
  visit(run, node);
  speak(run, node);
  return { do: 'wait', entry };
}
