import type { RecognisedIntent } from '#language/scope.ts';
import { bagOf } from './bag.ts';
import { THRESHOLD } from './calibrate.ts';
import { evidenceFor, oddsOf, rivalOf, sigmoid } from './evidence.ts';
import { vectorOf, type Vector } from './features.ts';
import { languageOf } from './language.ts';
import type { Model } from './model.ts';
import { score } from './score.ts';
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

/** What a text may mean. A text that is a training example has its intent with confidence 1. */
export function classify(model: Model, text: string): Classification {
  const vector = readText(model, text);
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

/** A text as a vector of the model's features. */
export function readText(model: Model, text: string): Vector {
  const language = languageOf(model.language);
  const words = wordsOf(text, language);
  const known = model.idf.length;
  const ids: number[] = [];
  // Unknown terms get numbers past the last feature: they are counted, but weigh nothing.
  const unknown = new Map<string, number>();
  const add = (block: ReadonlyMap<string, number>, kind: string, term: string) => {
    let id = block.get(term) ?? unknown.get(kind + term);
    if (id === undefined) {
      id = known + unknown.size;
      unknown.set(kind + term, id);
    }
    ids.push(id);
  };
  for (const term of wordTerms(words.map((word) => language.stem(word)))) add(model.words, 'w', term);
  for (const word of words) for (const gram of gramsOf(word)) add(model.grams, 'g', gram);
  return vectorOf(bagOf(ids, words.length), (id) => (id < known ? id : -1), model);
}
