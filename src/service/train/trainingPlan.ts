import { trainingInputs } from '#nlu/trainingInputs.ts';
import type { TrainingSet } from '#nlu/trainingSet.ts';
import { sameText } from '#nlu/words.ts';
import type { TrainingUnderWay } from '#protocol/studio.ts';
import { digestOf } from './digestOf.ts';

type Part = TrainingUnderWay['parts'][number];
type Reason = TrainingUnderWay['because'][number];

/** The intents that are named as changed; there may be more. */
const MOST = 20;

/** What each part of a model was made of. */
export type PartDigests = Readonly<Record<Part, string>>;

/** @param encoder the id of the encoder in use; null for none */
export function partDigestsOf(set: TrainingSet, encoder: string | null = null): PartDigests {
  const { intents, mentions } = trainingInputs(set, encoder);
  return { intents: digestOf(intents), mentions: digestOf(mentions) };
}

/** As one string, as models are stored with it. */
export function joinDigests({ intents, mentions }: PartDigests): string {
  return `${intents}.${mentions}`;
}

/** Of a model stored in another way both are empty: nothing of it can be taken over. */
export function splitDigests(digest: string): PartDigests {
  const [intents = '', mentions = ''] = digest.includes('.') ? digest.split('.') : [];
  return { intents, mentions };
}

/** What is to be learned anew, and why. `before` is what the model in use was trained on, null when that isn't known. */
export function trainingPlan(
  before: TrainingSet | null,
  now: TrainingSet,
  digests: { readonly old: PartDigests | null; readonly wanted: PartDigests },
): TrainingUnderWay {
  const parts = (['intents', 'mentions'] as const).filter(
    (part) => digests.old?.[part] !== digests.wanted[part],
  );
  if (!before) return { parts, because: ['new'], intents: [] };
  const because: Reason[] = [];
  const intents = changedIntents(before, now);
  if (before.language !== now.language) because.push('language');
  if (intents.length > 0) because.push('examples');
  if (parts.includes('mentions') && marksOf(before) !== marksOf(now)) because.push('mentions');
  if (textsOf(before.counterexamples) !== textsOf(now.counterexamples)) because.push('counterexamples');
  return { parts, because, intents: intents.slice(0, MOST) };
}

function changedIntents(before: TrainingSet, now: TrainingSet): string[] {
  const [old, fresh] = [textsByIntent(before), textsByIntent(now)];
  return [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (intent) => textsOf(old.get(intent) ?? []) !== textsOf(fresh.get(intent) ?? []),
  );
}

function textsByIntent({ examples }: TrainingSet): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { intent, text } of examples) {
    const list = texts.get(intent);
    if (list) list.push(text);
    else texts.set(intent, [text]);
  }
  return texts;
}

/** Equal for the same texts in any order. */
function textsOf(texts: readonly string[]): string {
  return [...new Set(texts.map(sameText))].sort().join('\n');
}

function marksOf({ examples }: TrainingSet): string {
  const marked = examples.filter(({ mentions = [] }) => mentions.length > 0);
  return marked
    .map(({ text, mentions }) => JSON.stringify([text, mentions]))
    .sort()
    .join('\n');
}
