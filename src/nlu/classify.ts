import type { RecognisedIntent } from '#language/scope.ts';
import type { Bag } from './bag.ts';
import { THRESHOLD } from './calibrate.ts';
import { evidenceFor, oddsOf, rivalsIn, sigmoid } from './evidence.ts';
import { fillVector, roomFor, vectorOf, type Vector } from './features.ts';
import { languageOf } from './language.ts';
import type { Model } from './model.ts';
import { score } from './score.ts';
import { TermReader } from './termReader.ts';
import { normalise, spaced, wordsIn } from './words.ts';

export interface Classification {
  /** The ten best, by falling confidence. */
  readonly intents: readonly RecognisedIntent[];
  /** A counterexample came nearer than any intent, or no intent reached the threshold. */
  readonly irrelevant: boolean;
}

const MOST = 10;
const NONE: readonly number[] = [];
const NOTHING: Classification = { intents: [], irrelevant: true };

/**
 * What a text may mean. A text that is a training example has its intent with confidence 1.
 *
 * @param sentence what the model's encoder makes of the text
 * @param least intents that are less sure are left out, if it is given
 */
export function classify(
  model: Model,
  text: string,
  sentence: Float32Array | null = null,
  least: number | null = null,
): Classification {
  const normal = normalise(text);
  const { terms, scores, longest } = workbenchOf(model);
  const vector = readOnce(terms.read(wordsIn(normal, languageOf(model.language))), model, sentence);
  const said = spaced(normal);
  const exact = (said.length <= longest ? model.exact.get(said) : null) ?? NONE;
  if (model.intents.length === 0 || (vector.size === 0 && exact.length === 0)) return NOTHING;
  score(model, vector, scores);
  const ranked = bestOf(scores, model.intents.length, exact);
  const rivalOf = rivalsIn(scores);
  const confidenceOf = (label: number): number => {
    if (exact.includes(label)) return 1;
    return sigmoid(oddsOf(evidenceFor(scores[label] ?? 0, rivalOf(label), vector), model.calibration));
  };
  const [best = 0] = ranked;
  const most = confidenceOf(best);
  const intents: RecognisedIntent[] = [];
  for (const label of ranked) {
    const confidence = label === best ? most : confidenceOf(label);
    // A better score never means less confidence.
    if (least !== null && !(confidence >= least)) break;
    intents.push({ intent: model.intents[label] ?? '', confidence });
  }
  const counter = model.intents.length;
  const isCounter = exact.includes(counter) || (scores[counter] ?? -Infinity) > (scores[best] ?? 0);
  return { intents, irrelevant: !exact.includes(best) && (isCounter || most < THRESHOLD) };
}

/** The labels below `count` with the best scores, best first; exact ones before all others. */
function bestOf(scores: Float64Array, count: number, exact: readonly number[]): number[] {
  const best = exact
    .filter((label) => label < count)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, MOST);
  const firsts = best.length;
  for (let label = 0; label < count; label++) {
    const score = scores[label] ?? 0;
    let place = best.length;
    while (place > firsts && score > (scores[best[place - 1] ?? 0] ?? 0)) place--;
    if (place === MOST || exact.includes(label)) continue;
    for (let at = Math.min(best.length, MOST - 1); at > place; at--) best[at] = best[at - 1] ?? 0;
    best[place] = label;
  }
  return best;
}

/** A text as a vector of the model's features; without what its encoder makes of the text, those of its terms alone. */
export function readText(model: Model, text: string, sentence: Float32Array | null = null): Vector {
  const words = wordsIn(normalise(text), languageOf(model.language));
  return vectorOf(workbenchOf(model).terms.read(words), null, model, sentence);
}

/** What is used for each text that a model reads. */
interface Workbench {
  readonly terms: TermReader;
  /** By class. */
  readonly scores: Float64Array;
  /** No text of the training is longer. */
  readonly longest: number;
}

const workbenches = new WeakMap<Model, Workbench>();

function workbenchOf(model: Model): Workbench {
  let known = workbenches.get(model);
  if (!known) {
    let longest = 0;
    for (const text of model.exact.keys()) longest = Math.max(longest, text.length);
    known = { terms: new TermReader(model), scores: new Float64Array(model.biases.length), longest };
    workbenches.set(model, known);
  }
  return known;
}

let shared = roomFor(0);

/** A vector that nobody keeps: memory of its own for each would cost as much as filling it. */
function readOnce(bag: Bag, model: Model, sentence: Float32Array | null): Vector {
  const size = bag.size + (sentence?.length ?? 0);
  if (shared.ids.length < size) shared = roomFor(2 * size);
  return fillVector(bag, null, model, sentence, shared);
}
