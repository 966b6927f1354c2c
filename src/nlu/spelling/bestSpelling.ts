import { distance } from 'fastest-levenshtein';
import { shapeOf, type WordList } from './wordList.ts';

/** A word that a skill uses is worth as much as one used so often in general. */
const OWN_FREQUENCY = 3000;
/** Rarer words are taken for misspellings where a neighbour is so many times as usual. */
const RARE = 10;
const MUCH_MORE = 500;
/** What a slip costs, as a share of likelihood. */
const SLIP = Math.log(1 / 3000);
/** Letters that change places, or one typed twice or once too little, are the commonest slips. */
const USUAL_SLIP = Math.log(1 / 300);
/** A space left out between two words. */
const NO_SPACE = Math.log(1 / 20_000);
const SHORTEST = 3;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** What a word in small letters was meant to be; null when it is right or nobody can tell. */
export function bestSpelling(word: string, list: WordList, own: ReadonlyMap<string, number>): string | null {
  if (word.length < SHORTEST || own.has(word)) return null;
  const weigh = (other: string) =>
    list.frequencyOf(other) + (own.has(other) ? OWN_FREQUENCY * Math.min(10, own.get(other) ?? 0) : 0);
  const itself = list.frequencyOf(word);
  if (itself >= RARE) return null;
  let best: { readonly text: string; readonly score: number } | null = null;
  const propose = (text: string, score: number) => {
    if (best === null || score > best.score || (score === best.score && text < best.text))
      best = { text, score };
  };
  for (const other of oneSlipAway(word)) {
    const weight = weigh(other);
    if (weight > itself * MUCH_MORE)
      propose(other, Math.log(weight) + (isUsualSlip(word, other) ? USUAL_SLIP : SLIP));
  }
  if (itself > 0) return found(best);
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    const weight = Math.min(weigh(first), weigh(second));
    if (weight >= OWN_FREQUENCY) propose(`${first} ${second}`, Math.log(weight) + NO_SPACE);
  }
  if (best === null && word.length > 4) {
    for (let length = word.length - 2; length <= word.length + 2; length++) {
      for (const other of list.byShape.get(shapeOf(word, length)) ?? []) {
        if (weigh(other) > RARE && distance(word, other) === 2)
          propose(other, Math.log(weigh(other)) + 2 * SLIP);
      }
    }
    for (const other of own.keys())
      if (distance(word, other) === 2) propose(other, Math.log(weigh(other)) + 2 * SLIP);
  }
  return found(best);
}

/** Assigned in a closure, so that its type must be said. */
function found(best: { readonly text: string } | null): string | null {
  return best?.text ?? null;
}

function* oneSlipAway(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (tail !== '') yield head + tail.slice(1);
    if (tail.length > 1) yield head + tail.charAt(1) + tail.charAt(0) + tail.slice(2);
    for (const letter of LETTERS) {
      if (tail !== '') yield head + letter + tail.slice(1);
      yield head + letter + tail;
    }
  }
}

function isUsualSlip(word: string, other: string): boolean {
  if (word.length === other.length)
    return Array.from(word).sort().join('') === Array.from(other).sort().join('');
  return word.replace(/(.)\1/gu, '$1') === other.replace(/(.)\1/gu, '$1');
}
