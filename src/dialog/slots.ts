import { runPart, speak, visit } from './body.ts';
import type { CompiledNode } from './compiledNode.ts';
import { applyContext, writeVariable } from './context.ts';
import { isCatchAll, leaveSlots, mayLeaveSlots } from './digress.ts';
import { performActions } from './effects.ts';
import { fillSlots, type Filled } from './fill.ts';
import {
  handlersOf,
  hasSomethingToSay,
  isFilled,
  nextOpenSlot,
  openFrame,
  slotPath,
  type Frame,
} from './frame.ts';
import type { Move } from './move.ts';
import { jump, nextMove } from './nextMove.ts';
import type { Run } from './run.ts';
import { firstTrue } from './select.ts';
import type { SlotEntry } from './stack.ts';

/** Starts a node with slots, with the input that led to it. */
export function enterFrame(run: Run, node: CompiledNode): Move {
  const frame = openFrame(run, node, null, []);
  // Questions begin with their first wording each time.
  for (const slot of frame.slots) {
    for (const handler of run.program.family(slot.id).handlers) delete run.state.outputMap[handler.id];
  }
  const filled = fillSlots(run, frame);
  if (filled.length > 0) return acknowledge(run, frame, filled);
  const all = handlersOf(run, node, 'focus').filter(hasSomethingToSay);
  return ask(run, frame, all);
}

/** Takes an input while a slot waits. */
export function continueFrame(run: Run, entry: SlotEntry, slot: CompiledNode, node: CompiledNode): Move {
  const frame = openFrame(run, node, slot, entry.skipped);
  run.specials.has_skipped_slots = frame.skipped.size > 0;
  visit(run, slot);
  const generic = [...handlersOf(run, slot, 'generic'), ...handlersOf(run, node, 'generic')].filter(
    (handler) => handler.condition !== null,
  );
  const asked = firstTrue(
    run,
    generic.filter((handler) => !isCatchAll(handler)),
  );
  if (asked) return afterHandler(run, frame, asked, 'ask');
  const filled = fillSlots(run, frame);
  if (filled.length > 0) return acknowledge(run, frame, filled);
  const last = firstTrue(run, generic.filter(isCatchAll));
  return (
    (mayLeaveSlots(node) ? leaveSlots(run, entry, node, 'specific') : null) ??
    (last ? afterHandler(run, frame, last, 'ask') : noMatch(run, frame, slot, entry))
  );
}

/** Comes back to a slot after a digression and asks again, or goes on if the digression left nothing to ask. */
export function resumeFrame(run: Run, entry: SlotEntry, slot: CompiledNode): Move {
  const parent = typeof slot.node.parent === 'string' ? run.program.node(slot.node.parent) : undefined;
  if (!parent) return { do: 'finish' };
  return ask(run, openFrame(run, parent, slot, entry.skipped));
}

/** Found handlers of all slots just filled, then the next question. */
function acknowledge(run: Run, frame: Frame, filled: readonly Filled[]): Move {
  for (const { slot, previous, current } of filled) {
    run.specials.event = { previous_value: previous, current_value: current };
    run.specials.all_slots_filled = nextOpenSlot(run, frame) === null;
    run.specials.slot_in_focus = slot === frame.focus;
    const handler = firstTrue(run, handlersOf(run, slot, 'filled'));
    if (!handler) continue;
    runPart(run, handler);
    const step = handler.step;
    if (step?.behavior === 'jump_to') return leave(run, frame, handler);
    if (step?.behavior === 'skip_all_slots') return skipAll(run, frame);
    if (step?.behavior === 'reprompt') writeVariable(run.context, slotPath(run, slot), null);
  }
  run.specials.event = null;
  run.specials.slot_in_focus = false;
  return ask(run, frame);
}

/** Not-found handlers of the slot; failing these the catch-all of the dialog, if it may be reached; else the question again. */
function noMatch(run: Run, frame: Frame, slot: CompiledNode, entry: SlotEntry): Move {
  run.specials.slot_in_focus = true;
  const handler = firstTrue(run, handlersOf(run, slot, 'nomatch'));
  run.specials.slot_in_focus = false;
  if (handler) return afterHandler(run, frame, handler, 'wait');
  return (
    (mayLeaveSlots(frame.node) ? leaveSlots(run, entry, frame.node, 'catch_all') : null) ?? ask(run, frame)
  );
}

/** Runs a handler and does what it says next; `otherwise` is what it does when it says nothing. */
function afterHandler(run: Run, frame: Frame, handler: CompiledNode, otherwise: 'ask' | 'wait'): Move {
  runPart(run, handler);
  const { focus } = frame;
  switch (handler.step?.behavior) {
    case 'jump_to':
      return leave(run, frame, handler);
    case 'skip_all_slots':
      return skipAll(run, frame);
    case 'skip_slot':
      if (focus) frame.skipped.add(focus.id);
      run.specials.has_skipped_slots = true;
      return ask(run, frame);
    case 'reprompt':
      return ask(run, frame);
    default:
      return otherwise === 'ask' || !focus || isFilled(run, focus) ? ask(run, frame) : wait(frame, focus);
  }
}

/** Asks for the next empty slot, in the words of `all` if there are any; the node's response when none is empty. */
function ask(run: Run, frame: Frame, all: readonly CompiledNode[] = []): Move {
  const slot = nextOpenSlot(run, frame);
  if (!slot) return completeFrame(run, frame);
  run.specials.slot_in_focus = true;
  const prompt = firstTrue(run, all.length > 0 ? all : handlersOf(run, slot, 'focus'));
  if (prompt) runPart(run, prompt);
  run.specials.slot_in_focus = false;
  return wait(frame, slot);
}

function wait(frame: Frame, slot: CompiledNode): Move {
  return { do: 'wait', entry: { at: 'slot', node: slot.id, skipped: [...frame.skipped] } };
}

function skipAll(run: Run, frame: Frame): Move {
  run.specials.has_skipped_slots = true;
  return completeFrame(run, frame);
}

/** The node's own part, once its slots are filled or passed over. */
function completeFrame(run: Run, frame: Frame): Move {
  const { node } = frame;
  run.specials.event = null;
  run.specials.slot_in_focus = false;
  run.specials.all_slots_filled = nextOpenSlot(run, frame) === null && frame.skipped.size === 0;
  performActions(run, node);
  applyContext(run, node);
  const chosen = speak(run, node);
  visit(run, node);
  return nextMove(run, node, chosen?.step ? chosen : node);
}

/** A handler that jumps gives up the slots. */
function leave(run: Run, frame: Frame, handler: CompiledNode): Move {
  run.specials.event = null;
  run.specials.slot_in_focus = false;
  return jump(run, frame.node, handler);
}
