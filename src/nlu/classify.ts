import type { RecognisedIntent } from '#language/scope.ts';
import { THRESHOLD } from './calibrate.ts';
import { evidenceFor, oddsOf, rivalOf, sigmoid } from './evidence.ts';
import { vectorOf, type Vector } from './features.ts';
import { languageOf } from './language.ts';
import type { Model } from './model.ts';
import { score } from './score.ts';
import { TermCounter } from './termCounter.ts';
import { gramsOf, wordTerms } from './terms.ts';
import { sameText, wordsOf } from './words.ts';

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
  const vector = readText(model, text, sentence);
  const exact = model.exact.get(sameText(text)) ?? [];
  if (model.intents.length === 0 || (vector.ids.length === 0 && exact.length === 0)) return NOTHING;
  const scores = score(model, vector);
  const ranked = bestOf(scores, model.intents.length, exact);
  const intents = ranked.map((label) => {
    const odds = oddsOf(evidenceFor(scores[label] ?? 0, rivalOf(scores, label), vector), model.calibration);
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
  const isBefore = (a: number, b: number) =>
    exact.includes(a) === exact.includes(b) ? (scores[a] ?? 0) > (scores[b] ?? 0) : exact.includes(a);
  const best: number[] = [];
  for (let label = 0; label < count; label++) {
    let place = best.length;
    while (place > 0 && isBefore(label, best[place - 1] ?? 0)) place--;
    if (place >= MOST) continue;
    best.splice(place, 0, label);
    if (best.length > MOST) best.pop();
  }
  return best;
}

/** A text as a vector of the model's features; without what its encoder makes of the text, those of its terms alone. */
export function readText(model: Model, text: string, sentence: Float32Array | null = null): Vector {
  const language = languageOf(model.language);
  const words = wordsOf(text, language);
  // Terms that no training text has weigh nothing, but are counted, each once.
  const unknownTerms = new Set<string>();
  const unknownGrams = new Set<string>();
  const terms = new TermCounter(model.idf.length);
  for (const term of wordTerms(words.map((word) => language.stem(word)))) {
    const id = model.words.get(term);
    if (id === undefined) unknownTerms.add(term);
    else terms.add(id);
  }
  for (const word of words) {
    const grams = gramsIn(model, word);
    for (const id of grams.ids) terms.add(id);
    for (const gram of grams.unknown) unknownGrams.add(gram);
  }
  const bag = terms.bag(unknownTerms.size + unknownGrams.size, words.length);
  return vectorOf(bag, (id) => id, model, sentence);
}

/** The n-grams of a word: the features of those that the model has, and those that it hasn't. */
interface WordGrams {
  readonly ids: readonly number[];
  readonly unknown: readonly string[];
}

/** Words remembered of one model. People use few: most of what they say are the same ones over and over. */
const MOST_WORDS = 5000;

const gramsByModel = new WeakMap<Model, Map<string, WordGrams>>();

function gramsIn(model: Model, word: string): WordGrams {
  let byWord = gramsByModel.get(model);
  if (!byWord) gramsByModel.set(model, (byWord = new Map()));
  let grams = byWord.get(word);
  if (!grams) {
    const all = gramsOf(word).map((gram) => [gram, model.grams.get(gram)] as const);
    grams = {
      ids: all.flatMap(([, id]) => id ?? []),
      unknown: all.flatMap(([gram, id]) => (id === undefined ? [gram] : [])),
    };
    if (byWord.size >= MOST_WORDS) byWord.clear();
    byWord.set(word, grams);
  }
  return grams;
}
