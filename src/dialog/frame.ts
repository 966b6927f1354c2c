import type { CompiledNode } from './compiledNode.ts';
import { readVariable, variablePath } from './context.ts';
import type { Run } from './run.ts';
import { holds } from './select.ts';

/** What a handler is for. */
export type EventName = 'focus' | 'input' | 'filled' | 'generic' | 'nomatch';

/** A frame whose slots are being filled. */
export interface Frame {
  readonly node: CompiledNode;
  readonly slots: readonly CompiledNode[];
  /** Slots that the conversation passed over. */
  readonly skipped: Set<string>;
  /** The slot that was asked for, null on entry. */
  readonly focus: CompiledNode | null;
}

export function openFrame(
  run: Run,
  node: CompiledNode,
  focus: CompiledNode | null,
  skipped: readonly string[],
): Frame {
  return { node, slots: run.program.family(node.id).slots, skipped: new Set(skipped), focus };
}

export function handlersOf(run: Run, owner: CompiledNode, event: EventName): CompiledNode[] {
  return run.program.family(owner.id).handlers.filter((handler) => handler.node.event_name === event);
}

export function isFilled(run: Run, slot: CompiledNode): boolean {
  const value = valueOf(run, slot);
  return value !== null && !(Array.isArray(value) && value.length === 0);
}

export function valueOf(run: Run, slot: CompiledNode): unknown {
  const path = slotPath(run, slot);
  return path.length === 0 ? null : readVariable(run.context, path);
}

/** The variable that the slot fills: its own, else the first that its input handler writes. */
export function slotPath(run: Run, slot: CompiledNode): string[] {
  const variable: unknown = slot.node.variable;
  if (typeof variable === 'string' && variable.trim() !== '') return variablePath(variable);
  const written = handlersOf(run, slot, 'input')[0]?.context[0]?.[0];
  return written === undefined ? [] : [written];
}

export function isEnabled(run: Run, slot: CompiledNode): boolean {
  const value = holds(run, slot);
  // What other slots are filled with can change it within a turn: the trace tells each time.
  if (value !== null) run.trace?.considered(slot, value ? null : 'false');
  return value !== false;
}

/** The slot to ask for: enabled, with a question, not passed over, and empty. */
export function nextOpenSlot(run: Run, frame: Frame): CompiledNode | null {
  return (
    frame.slots.find(
      (slot) =>
        !frame.skipped.has(slot.id) && isRequired(run, slot) && !isFilled(run, slot) && isEnabled(run, slot),
    ) ?? null
  );
}

/** A slot without a question is optional: it is filled when its value is mentioned, and never asked for. */
function isRequired(run: Run, slot: CompiledNode): boolean {
  return handlersOf(run, slot, 'focus').some(hasSomethingToSay);
}

export function hasSomethingToSay(node: CompiledNode): boolean {
  return (
    node.extras.length > 0 ||
    node.responses.some(
      (response) =>
        response.kind !== 'text' ||
        response.values.some((value) => value.kind !== 'plain' || value.value !== ''),
    )
  );
}
