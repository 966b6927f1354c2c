import type { ExampleConflict } from '#protocol/insight.ts';
import { listIn } from '#skill/apply/nested.ts';
import type { Intent, Skill } from '#skill/model.ts';

/** An example of another intent that says the same, or the same but for one word. */
export interface Overlap {
  readonly intent: string;
  readonly text: string;
  readonly same: boolean;
  /** How alike they are by what the assistant has learned, 0–1; left out where words alone were compared. */
  readonly similarity?: number;
}

/** Intent → its example → the examples elsewhere that it overlaps with. */
export type Overlaps = ReadonlyMap<string, ReadonlyMap<string, readonly Overlap[]>>;

/** A sentence shorter than this has too little in it for one word not to matter. */
const LEAST_WORDS = 4;
/** Of one example; more would say nothing more. */
const MOST = 8;

/** The words of a sentence as they are compared: case, accents, punctuation and order aside. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])].sort();
}

interface Sentence {
  readonly intent: string;
  readonly text: string;
  readonly whole: string;
  /** `whole`, and it without one of its words each. */
  readonly keys: readonly string[];
}

const read = new WeakMap<Intent, readonly Sentence[]>();

function sentencesOf(intent: Intent): readonly Sentence[] {
  let sentences = read.get(intent);
  if (!sentences) {
    sentences = listIn(intent.examples).map(({ text }) => {
      const words = wordsOf(text);
      const whole = words.length === 0 ? text.trim().toLowerCase() : words.join(' ');
      const shorter =
        words.length < LEAST_WORDS ? [] : words.map((_, index) => words.toSpliced(index, 1).join(' '));
      return { intent: intent.intent, text, whole, keys: [whole, ...shorter] };
    });
    read.set(intent, sentences);
  }
  return sentences;
}

/**
 * Finds the examples that two intents share, in slices: each step reads one intent. Takes time with the number of words,
 * not of pairs.
 */
export function* findOverlaps(skill: Skill): Generator<undefined, Overlaps> {
  const byKey = new Map<string, Sentence[]>();
  for (const intent of skill.intents) {
    for (const sentence of sentencesOf(intent)) {
      for (const key of sentence.keys) {
        const list = byKey.get(key);
        if (list) list.push(sentence);
        else byKey.set(key, [sentence]);
      }
    }
    yield;
  }
  const found = new Map<string, Map<string, readonly Overlap[]>>();
  for (const intent of skill.intents) {
    for (const sentence of sentencesOf(intent)) {
      const others = othersOf(sentence, byKey);
      if (others.length === 0) continue;
      const own = found.get(sentence.intent) ?? new Map<string, readonly Overlap[]>();
      found.set(sentence.intent, own.set(sentence.text, others));
    }
    yield;
  }
  return found;
}

function othersOf(sentence: Sentence, byKey: ReadonlyMap<string, readonly Sentence[]>): Overlap[] {
  const others = new Map<string, Overlap>();
  for (const key of sentence.keys) {
    for (const other of byKey.get(key) ?? []) {
      if (other.intent === sentence.intent || others.size >= MOST) continue;
      const { intent, text } = other;
      others.set(`${intent}\n${text}`, { intent, text, same: other.whole === sentence.whole });
    }
  }
  return [...others.values()].sort((a, b) => Number(b.same) - Number(a.same));
}

/** Overlaps by words, and those that the service has found by what the assistant learned from the examples. */
export function withConflicts(
  overlaps: Overlaps,
  conflicts: readonly ExampleConflict[],
  intents: Skill['intents'],
): Overlaps {
  const merged = new Map(overlaps);
  const add = (intent: string, text: string, other: Overlap): void => {
    const own = new Map(merged.get(intent));
    const others = own.get(text) ?? [];
    const known = others.find((one) => one.intent === other.intent && one.text === other.text);
    const rest = others.filter((one) => one !== known);
    const ranked = [...rest, known ? { ...known, similarity: other.similarity ?? 0 } : other].sort(
      (a, b) => Number(b.same) - Number(a.same) || (b.similarity ?? 0) - (a.similarity ?? 0),
    );
    merged.set(intent, own.set(text, ranked.slice(0, MOST)));
  };
  const isThere = ({ intent, text }: { intent: string; text: string }): boolean =>
    listIn(intents.get(intent)?.examples).some((example) => example.text === text);
  for (const { kind, examples, similarity } of conflicts) {
    const [one, other] = examples;
    // The service looked at what was saved; since then one of them may have gone.
    if (!isThere(one) || !isThere(other)) continue;
    add(one.intent, one.text, { ...other, same: kind === 'same', similarity });
    add(other.intent, other.text, { ...one, same: kind === 'same', similarity });
  }
  return merged;
}
