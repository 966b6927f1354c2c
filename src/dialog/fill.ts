import type { RecognisedEntity, Scope } from '#language/scope.ts';
import type { Parsed } from '#language/parse.ts';
import type { CompiledNode } from './compiledNode.ts';
import { applyContext } from './context.ts';
import { handlersOf, isEnabled, isFilled, valueOf, type Frame } from './frame.ts';
import { visit } from './body.ts';
import { withoutNarrower, withoutUsed } from './mentions.ts';
import type { Run } from './run.ts';
import { holds } from './select.ts';

export interface Filled {
  readonly slot: CompiledNode;
  readonly previous: unknown;
  readonly current: unknown;
}

/**
 * Fills every enabled slot that the input has a value for, the one that was asked for first: a mention fills one
 * slot only. Returns what was filled in the order of the slots.
 */
export function fillSlots(run: Run, frame: Frame): Filled[] {
  const { focus } = frame;
  const inTurn = focus ? [focus, ...frame.slots.filter((slot) => slot !== focus)] : frame.slots;
  let mentions = withoutNarrower(run.scope.entities, conditionsOf(run, frame));
  const filled: Filled[] = [];
  for (const slot of inTurn) {
    if (!isEnabled(run, slot)) continue;
    run.specials.slot_in_focus = slot === focus;
    const handler = handlersOf(run, slot, 'input').find((candidate) => accepts(run, candidate, mentions));
    if (!handler?.condition) continue;
    const previous = valueOf(run, slot);
    applyContext(run, handler, seeing(run, mentions));
    if (!isFilled(run, slot)) continue;
    visit(run, handler);
    filled.push({ slot, previous, current: valueOf(run, slot) });
    mentions = withoutUsed(mentions, handler.condition);
  }
  run.specials.slot_in_focus = false;
  return filled.sort((a, b) => frame.slots.indexOf(a.slot) - frame.slots.indexOf(b.slot));
}

function conditionsOf(run: Run, frame: Frame): Parsed[] {
  return frame.slots
    .flatMap((slot) => handlersOf(run, slot, 'input'))
    .flatMap(({ condition }) => condition ?? []);
}

/** A handler without a condition accepts nothing: it would take the very input that led to the frame. */
function accepts(run: Run, handler: CompiledNode, mentions: readonly RecognisedEntity[]): boolean {
  const value = holds(run, handler, seeing(run, mentions)) === true;
  run.trace?.considered(handler, value ? null : handler.condition ? 'false' : 'no_condition');
  return value;
}

function seeing(run: Run, entities: readonly RecognisedEntity[]): Scope {
  return entities === run.scope.entities ? run.scope : { ...run.scope, entities };
}
