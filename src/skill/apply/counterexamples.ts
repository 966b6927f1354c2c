import type { Edit } from '../edit.ts';
import type { Counterexample } from '../model.ts';
import { refusal, type ProblemPlace } from '../problem.ts';
import type { Draft } from './draft.ts';
import { isKey } from './nested.ts';
import { inversePatch, patched } from './patch.ts';

type CounterexampleEdit<Op extends string> = Extract<Edit, { readonly op: `counterexample.${Op}` }>;

export function putCounterexample(
  draft: Draft,
  { counterexample, order }: CounterexampleEdit<'put'>,
): Edit[] {
  const { text } = counterexample;
  checkNewText(draft, text);
  draft.counterexamples.set(text, counterexample, order);
  draft.touched.counterexamples.add(text);
  return [{ op: 'counterexample.remove', text }];
}

/** `patch.set.text` renames it. */
export function setCounterexample(draft: Draft, { text, patch }: CounterexampleEdit<'set'>): Edit[] {
  const counterexample = existing(draft, text);
  const next = patched(counterexample, patch);
  if (next.text !== text) checkNewText(draft, next.text);
  draft.counterexamples.rename(text, next.text, next);
  draft.touched.counterexamples.add(text).add(next.text);
  return [{ op: 'counterexample.set', text: next.text, patch: inversePatch(counterexample, patch) }];
}

export function removeCounterexample(draft: Draft, { text }: CounterexampleEdit<'remove'>): Edit[] {
  const counterexample = existing(draft, text);
  const order = draft.counterexamples.orderOf(text);
  draft.counterexamples.delete(text);
  draft.touched.counterexamples.add(text);
  return [{ op: 'counterexample.put', counterexample, ...(order !== undefined && { order }) }];
}

function existing(draft: Draft, text: string): Counterexample {
  const counterexample = draft.counterexamples.get(text);
  if (counterexample) return counterexample;
  const message = `There is no counterexample “${text}”.`;
  throw refusal('missing', 'counterexample.missing', message, placeOfCounterexample(text), { text });
}

function checkNewText(draft: Draft, text: string): void {
  const at = placeOfCounterexample(text);
  if (!isKey(text)) throw refusal('invalid', 'counterexample.text', 'A counterexample needs a text.', at);
  if (!draft.counterexamples.has(text)) return;
  const message = `There is a counterexample “${text}” already.`;
  throw refusal('duplicate', 'counterexample.duplicate', message, at, { text });
}

function placeOfCounterexample(text: string): ProblemPlace {
  return { kind: 'counterexample', text, path: '' };
}
