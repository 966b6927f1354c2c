import type { Language } from '../language.ts';
import type { Found } from './found.ts';
import type { Phrase } from './phrase.ts';
import { indexWords, similarTo, type SimilarWord, type SimilarWords } from './similarWords.ts';
import type { Token } from './tokens.ts';

/** The phrases of the entities with `fuzzy_match`, by each of their words. */
export interface FuzzyDictionary {
  readonly language: Language;
  readonly words: SimilarWords;
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
}

interface Posting {
  readonly phrase: Phrase;
  /** Which word of the phrase. */
  readonly at: number;
  /** Numbers the words of all phrases, each phrase's one after the other. */
  readonly place: number;
  /** The word after it in the phrase. */
  readonly next: string | null;
  /** Whether no other value of the entity has the word. */
  readonly isTelling: boolean;
}

/** Words of one phrase that follow each other in a text as they do in the phrase. */
interface Run {
  readonly phrase: Phrase;
  readonly first: number;
  readonly last: number;
  /** Letters matched, each counted by how similar its word is. */
  readonly letters: number;
  /** Whether one of the words is in no other value of the entity. */
  readonly isTelling: boolean;
}

/** Less is no mention. */
const LEAST = 0.3;
/** What a part of a phrase is worth beside the whole of it. */
const PARTIAL = 0.8;
/** Words that say nothing alone. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a an and any are as at be by can do for from has have how i in is it me my no not of on or our out that the this to up was we what when where which who will with you your'.split(
    ' ',
  ),
);

export function compileFuzzy(phrases: readonly Phrase[], language: Language): FuzzyDictionary {
  const shared = sharedWords(phrases);
  const postings = new Map<string, Posting[]>();
  let place = 0;
  for (const phrase of phrases) {
    for (const [at, word] of phrase.words.entries()) {
      const posting = {
        phrase,
        at,
        place: ++place,
        next: phrase.words[at + 1] ?? null,
        isTelling: !shared.has(wordOf(phrase, word)),
      };
      const same = postings.get(word);
      if (same) same.push(posting);
      else postings.set(word, [posting]);
    }
    // So that a phrase's last word isn't taken for the one before the next one's first.
    place++;
  }
  return { language, words: indexWords(postings.keys(), language), postings };
}

function wordOf({ entity }: Phrase, word: string): string {
  return `${entity} ${word}`;
}

/** The words that several values of an entity have: `card` where there are a debit card and a credit card. */
function sharedWords(phrases: readonly Phrase[]): ReadonlySet<string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const phrase of phrases) {
    for (const word of phrase.words) {
      const key = wordOf(phrase, word);
      const owner = owners.get(key) ?? phrase.value;
      owners.set(key, owner);
      if (owner !== phrase.value) shared.add(key);
    }
  }
  return shared;
}

/**
 * Mentions with misspelt or inflected words and, in English, of a part of a phrase of several words, if that part
 * can mean no other value. What stands in the text word for word is not among them. `isCommon` says which words
 * are so common that they are no misspellings.
 */
export function findFuzzy(
  { language, words, postings }: FuzzyDictionary,
  tokens: readonly Token[],
  isCommon: (word: string) => boolean,
): Found[] {
  const similar = tokens.map((token) => likeness(token.word, words, language, isCommon));
  const runs: Run[] = [];
  let open = new Map<number, Run>();
  tokens.forEach((_, at) => {
    const following = new Set(similar[at + 1]?.map(({ word }) => word));
    const next = new Map<number, Run>();
    for (const { word, similarity } of similar[at] ?? []) {
      const letters = similarity * word.length;
      for (const posting of postings.get(word) ?? []) {
        const before = open.get(posting.place - 1);
        // A word that other values have too means nothing before the rest of its phrase has come.
        const isHopeful =
          before !== undefined ||
          posting.isTelling ||
          (posting.next === null ? posting.phrase.words.length === 1 : following.has(posting.next));
        if (!isHopeful) continue;
        const run = before
          ? {
              ...before,
              last: at,
              letters: before.letters + letters,
              isTelling: before.isTelling || posting.isTelling,
            }
          : { phrase: posting.phrase, first: at, last: at, letters, isTelling: posting.isTelling };
        if ((next.get(posting.place)?.letters ?? 0) < run.letters) next.set(posting.place, run);
        runs.push(run);
      }
    }
    open = next;
  });
  return runs.flatMap((run) => mentionOf(run, tokens, words.rules.takesParts));
}

/** The commonest words are never misspellings of others. */
function likeness(
  word: string,
  words: SimilarWords,
  language: Language,
  isCommon: (word: string) => boolean,
): readonly SimilarWord[] {
  if (!EMPTY_WORDS.has(word)) return similarTo(word, words, language, isCommon(word));
  return words.known.has(word) ? [{ word, similarity: 1 }] : [];
}

function mentionOf(
  { phrase, first, last, letters, isTelling }: Run,
  tokens: readonly Token[],
  takesParts: boolean,
): Found[] {
  const isWhole = last - first + 1 === phrase.words.length;
  if (!isWhole && !(takesParts && isTelling)) return [];
  const words = tokens.slice(first, last + 1);
  const [head] = words;
  const tail = words.at(-1);
  const isEmpty = words.every(({ word }) => EMPTY_WORDS.has(word) || !/\p{L}/u.test(word));
  if (!head || !tail || (!isWhole && isEmpty)) return [];
  const total = phrase.words.reduce((sum, word) => sum + word.length, 0);
  const confidence = round((letters / total) * (isWhole ? 1 : PARTIAL));
  if (confidence < LEAST || (isWhole && letters === total)) return [];
  return [{ entity: phrase.entity, location: [head.start, tail.end], value: phrase.value, confidence }];
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
