import { isJsonObject } from '#lib/json.ts';
import type { Patch } from '#skill/edit.ts';
import type { DialogNode } from '#skill/model.ts';
import { nextStepOf } from '#skill/node.ts';

/** Where a jump leads, and what happens there. */
export interface Jump {
  readonly target: string;
  readonly selector: string;
}

/** What an author chooses under "Then"; `other` is what only handlers can do. */
export type Then =
  | { readonly kind: 'wait' }
  | { readonly kind: 'skip' }
  | ({ readonly kind: 'jump' } & Jump)
  | { readonly kind: 'other'; readonly behavior: string };

export function thenOf(node: DialogNode): Then {
  const step = nextStepOf(node);
  if (!step || step.behavior === 'get_user_input') return { kind: 'wait' };
  if (step.behavior === 'skip_user_input') return { kind: 'skip' };
  if (step.behavior !== 'jump_to') return { kind: 'other', behavior: step.behavior };
  const { dialog_node: target, selector } = step;
  return {
    kind: 'jump',
    target: typeof target === 'string' ? target : '',
    selector: typeof selector === 'string' ? selector : 'condition',
  };
}

/**
 * The patch that makes a node go on like this. A jump of an older file, told as `go_to`, stays one for as long as
 * it is a jump.
 */
export function thenPatch(node: DialogNode, then: Exclude<Then, { kind: 'other' }>): Patch {
  if (then.kind === 'wait') return noStep(node);
  if (then.kind === 'skip') return { set: { next_step: { behavior: 'skip_user_input' } } };
  const { next_step: step, go_to: goTo } = node;
  const jump = { dialog_node: then.target, selector: then.selector };
  if (isJsonObject(goTo) && !isJsonObject(step)) return { set: { go_to: { ...goTo, ...jump } } };
  const kept = isJsonObject(step) && step.behavior === 'jump_to' ? step : {};
  return { set: { next_step: { ...kept, behavior: 'jump_to', ...jump } } };
}

/** What a part of a card does next by its own word, empty when it has none: then it does what its kind does. */
export function behaviorOf(node: DialogNode): string {
  return nextStepOf(node)?.behavior ?? '';
}

/** The patch for a step that needs nothing beside its name; empty for none. */
export function behaviorPatch(node: DialogNode, behavior: string): Patch {
  return behavior === '' ? noStep(node) : { set: { next_step: { behavior } } };
}

function noStep(node: DialogNode): Patch {
  const unset = ['next_step', 'go_to'].filter((key) => key in node);
  return unset.length > 0 ? { unset } : {};
}
