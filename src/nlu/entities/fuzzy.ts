import { LayeredMap } from '#lib/layeredMap.ts';
import type { Language } from '../language.ts';
import type { Found } from './found.ts';
import type { Phrase, PhraseChange } from './phrase.ts';
import { changeWords, noWords, similarTo, type SimilarWord, type SimilarWords } from './similarWords.ts';
import type { Token } from '../token.ts';

/** The phrases of the entities with `fuzzy_match`, by each of their words. */
export interface FuzzyDictionary {
  readonly language: Language;
  readonly words: SimilarWords;
  /** In the file's order. */
  readonly postings: LayeredMap<readonly Posting[]>;
  /** The next place that is free. */
  readonly free: number;
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

export function noFuzzyPhrases(language: Language): FuzzyDictionary {
  return { language, words: noWords(language), postings: LayeredMap.empty(), free: 1 };
}

export function changeFuzzy(before: FuzzyDictionary, change: PhraseChange): FuzzyDictionary {
  const { language, words, postings } = before;
  const gone = new Set(change.removed);
  const lists = new Map<string, Posting[]>();
  const listOf = (word: string) => {
    const list = lists.get(word) ?? (postings.get(word) ?? []).filter(({ phrase }) => !gone.has(phrase));
    lists.set(word, list);
    return list;
  };
  for (const phrase of change.removed) phrase.words.forEach(listOf);
  let place = before.free;
  for (const phrase of change.added) {
    for (const [at, word] of phrase.words.entries()) {
      listOf(word).push({ phrase, at, place: place++, next: phrase.words[at + 1] ?? null, isTelling: true });
    }
    // So that a phrase's last word isn't taken for the one before the next one's first.
    place++;
  }
  const changed = new Map<string, readonly Posting[] | null>();
  for (const [word, list] of lists) {
    if (postings.size > 0) list.sort((a, b) => change.compare(a.phrase, b.phrase) || a.at - b.at);
    changed.set(word, list.length === 0 ? null : withTelling(list));
  }
  const come = lists.keys().filter((word) => changed.get(word) !== null && !postings.has(word));
  const left = lists.keys().filter((word) => changed.get(word) === null && postings.has(word));
  return {
    language,
    words: changeWords(words, { come, gone: left }, language),
    postings: postings.with(changed),
    free: place,
  };
}

/** A word that several values of an entity have tells none of them: `card` where there are a debit card and a credit card. */
function withTelling(postings: readonly Posting[]): Posting[] {
  const owners = new Map<string, string | null>();
  for (const { phrase } of postings) {
    const owner = owners.get(phrase.entity) ?? phrase.value;
    owners.set(phrase.entity, owner === phrase.value && owners.get(phrase.entity) !== null ? owner : null);
  }
  return postings.map((posting) => {
    const isTelling = owners.get(posting.phrase.entity) !== null;
    return posting.isTelling === isTelling ? posting : { ...posting, isTelling };
  });
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
  const likenesses = likenessesOf(words, isCommon);
  const similar: (readonly SimilarWord[])[] = [];
  let isAny = false;
  for (const { word } of tokens) {
    const alike = likenesses.get(word) ?? learn(likenesses, word, words, language, isCommon);
    isAny ||= alike.length > 0;
    similar.push(alike);
  }
  if (!isAny) return [];
  const found = new Map<string, Found>();
  let open = NO_RUNS;
  for (const [at, token] of tokens.entries()) {
    const alike = similar[at] ?? [];
    if (alike.length === 0) {
      open = NO_RUNS;
      continue;
    }
    const following = new Set(similar[at + 1]?.map(({ word }) => word));
    const next = new Map<number, Run>();
    for (const { word, similarity } of alike) {
      const letters = similarity * word.length;
      for (const posting of postings.get(word) ?? []) {
        const before = open.get(posting.place - 1);
        const { phrase } = posting;
        const goesOn = posting.next !== null && following.has(posting.next);
        // A word that other values have too means nothing before the rest of its phrase has come.
        if (!before && !posting.isTelling && !goesOn && phrase.words.length > 1) continue;
        const run: Run = {
          phrase,
          first: before ? before.first : at,
          last: at,
          letters: (before?.letters ?? 0) + letters,
          isTelling: posting.isTelling || before?.isTelling === true,
        };
        if (goesOn && (next.get(posting.place)?.letters ?? 0) < run.letters) next.set(posting.place, run);
        const confidence = confidenceOf(run, words.rules.takesParts);
        if (confidence < LEAST) continue;
        // Of the same words only the surest value of an entity counts, and the first of several; but all that are sure.
        const key = `${run.first} ${at} ${phrase.entity} ${confidence === 1 ? found.size : ''}`;
        const head = tokens[run.first];
        const isOutdone = (found.get(key)?.confidence ?? 0) >= confidence;
        if (isOutdone || !head || (!isWhole(run) && saysNothing(tokens, run))) continue;
        const location = [head.start, token.end] as const;
        found.set(key, { entity: phrase.entity, location, value: phrase.value, confidence });
      }
    }
    open = next;
  }
  return [...found.values()];
}

const NO_RUNS: ReadonlyMap<number, Run> = new Map();

/** Word → the words of a dictionary that it is like. */
type Likenesses = Map<string, readonly SimilarWord[]>;

/** Words that are remembered of one dictionary: people say the same ones over and over. */
const MOST_WORDS = 5000;

const memories = new WeakMap<SimilarWords, { isCommon: (word: string) => boolean; likenesses: Likenesses }>();

function likenessesOf(words: SimilarWords, isCommon: (word: string) => boolean): Likenesses {
  let memory = memories.get(words);
  if (memory?.isCommon !== isCommon) memories.set(words, (memory = { isCommon, likenesses: new Map() }));
  return memory.likenesses;
}

/** The commonest words are never misspellings of others. */
function learn(
  likenesses: Likenesses,
  word: string,
  words: SimilarWords,
  language: Language,
  isCommon: (word: string) => boolean,
): readonly SimilarWord[] {
  const empty = words.known.has(word) ? [{ word, similarity: 1 }] : [];
  const alike = EMPTY_WORDS.has(word) ? empty : similarTo(word, words, language, isCommon(word));
  if (likenesses.size >= MOST_WORDS) likenesses.clear();
  likenesses.set(word, alike);
  return alike;
}

/** 0 for what is no mention, or one that stands in the text word for word. */
function confidenceOf(run: Run, takesParts: boolean): number {
  const { letters, isTelling, phrase } = run;
  let total = 0;
  for (const word of phrase.words) total += word.length;
  if (isWhole(run)) return letters === total ? 0 : round(letters / total);
  return takesParts && isTelling ? round((letters / total) * PARTIAL) : 0;
}

function isWhole({ first, last, phrase }: Run): boolean {
  return last - first + 1 === phrase.words.length;
}

function saysNothing(tokens: readonly Token[], { first, last }: Run): boolean {
  for (let at = first; at <= last; at++) {
    const { word } = tokens[at] ?? { word: '' };
    if (!EMPTY_WORDS.has(word) && /\p{L}/u.test(word)) return false;
  }
  return true;
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
