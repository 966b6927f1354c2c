import type { RecognisedIntent } from '#language/scope.ts';
import { THRESHOLD } from './calibrate.ts';
import { evidenceFor, oddsOf, rivalsIn, sigmoid } from './evidence.ts';
import { vectorOf, type Vector, type VectorRoom } from './features.ts';
import { languageOf } from './language.ts';
import type { Model } from './model.ts';
import { score } from './score.ts';
import { TermReader } from './termReader.ts';
import { normalise, spaced, wordsIn } from './words.ts';

export interface Classification {
  /** The ten best, by falling confidence, those below the threshold too. */
  readonly intents: readonly RecognisedIntent[];
  /** A counterexample came nearer than any intent, or no intent reached the threshold. */
  readonly irrelevant: boolean;
}

const MOST = 10;
const NOTHING: Classification = { intents: [], irrelevant: true };

/**
 * What a text may mean. A text that is a training example has its intent with confidence 1.
 *
 * @param sentence what the model's encoder makes of the text
 */
export function classify(model: Model, text: string, sentence: Float32Array | null = null): Classification {
  const normal = normalise(text);
  const vector = readNormal(model, normal, sentence, sharedRoom);
  const exact = model.exact.get(spaced(normal)) ?? [];
  if (model.intents.length === 0 || (vector.ids.length === 0 && exact.length === 0)) return NOTHING;
  const scores = score(model, vector, sharedScores(model.biases.length));
  const ranked = bestOf(scores, model.intents.length, exact);
  const rivalOf = rivalsIn(scores);
  const intents = ranked.map((label) => {
    const odds = oddsOf(evidenceFor(scores[label] ?? 0, rivalOf(label), vector), model.calibration);
    return { intent: model.intents[label] ?? '', confidence: exact.includes(label) ? 1 : sigmoid(odds) };
  });
  const [best = 0] = ranked;
  const counter = model.intents.length;
  const isCounter = exact.includes(counter) || (scores[counter] ?? -Infinity) > (scores[best] ?? 0);
  const isBelow = (intents[0]?.confidence ?? 0) < THRESHOLD;
  return { intents, irrelevant: !exact.includes(best) && (isCounter || isBelow) };
}

/** The labels below `count` with the best scores, best first; exact ones before all others. */
function bestOf(scores: Float64Array, count: number, exact: readonly number[]): number[] {
  const isBefore = (a: number, b: number) => {
    const isExact = exact.length > 0 && exact.includes(a);
    return isExact === (exact.length > 0 && exact.includes(b))
      ? (scores[a] ?? 0) > (scores[b] ?? 0)
      : isExact;
  };
  const best: number[] = [];
  for (let label = 0; label < count; label++) {
    let place = best.length;
    if (place === MOST && !isBefore(label, best[place - 1] ?? 0)) continue;
    while (place > 0 && isBefore(label, best[place - 1] ?? 0)) place--;
    for (let at = Math.min(best.length, MOST - 1); at > place; at--) best[at] = best[at - 1] ?? 0;
    best[place] = label;
  }
  return best;
}

/** A text as a vector of the model's features; without what its encoder makes of the text, those of its terms alone. */
export function readText(model: Model, text: string, sentence: Float32Array | null = null): Vector {
  return readNormal(model, normalise(text), sentence);
}

const readers = new WeakMap<Model, TermReader>();

function readNormal(model: Model, normal: string, sentence: Float32Array | null, room?: VectorRoom): Vector {
  let reader = readers.get(model);
  if (!reader) readers.set(model, (reader = new TermReader(model)));
  const bag = reader.read(wordsIn(normal, languageOf(model.language)));
  return vectorOf(bag, itself, model, sentence, room);
}

let manyScores = new Float64Array(0);

function sharedScores(count: number): Float64Array {
  if (manyScores.length < count) manyScores = new Float64Array(count);
  return manyScores.subarray(0, count);
}

let shared = { ids: new Int32Array(0), values: new Float32Array(0) };

/** For a vector that nobody keeps: memory of its own for each would cost as much as filling it. */
const sharedRoom: VectorRoom = (size) => {
  if (shared.ids.length < size)
    shared = { ids: new Int32Array(2 * size), values: new Float32Array(2 * size) };
  return { ids: shared.ids.subarray(0, size), values: shared.values.subarray(0, size) };
};

function itself(feature: number): number {
  return feature;
}
