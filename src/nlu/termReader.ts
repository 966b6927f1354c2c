import { IntMap } from '#lib/intMap.ts';
import type { Bag } from './bag.ts';
import { languageOf } from './language.ts';
import type { Model } from './model.ts';
import { TermCounts } from './termCounts.ts';
import { gramsOf, pairOf, TEXT_BEGIN, TEXT_END } from './terms.ts';

/** What is remembered of one model: people use few words, and say the same ones beside each other. */
const MOST_WORDS = 5000;
const MOST_PAIRS = 20_000;
/** Two numbers of stems below it make one of a pair that needs no more than an integer's room. */
const MOST_STEMS = 1 << 15;

/** The feature of a term, or, below zero, the complement of a number for one that the model hasn't. */
type Term = number;

interface KnownWord {
  /** Of its stem, among those that have come. */
  readonly number: number;
  readonly stem: Term;
  /** `[start, end)` among the n-grams of all words. Repeats stay. */
  readonly start: number;
  readonly end: number;
}

/** Numbers the terms of texts as a model does, each word and each pair of neighbours once. */
export class TermReader {
  readonly #model: Model;
  readonly #counts: TermCounts;
  readonly #words = new Map<string, KnownWord>();
  /** Of all words, one after the other. */
  #grams = new Int32Array(1024);
  #gramsEnd = 0;
  /** Stem → number, and back. */
  readonly #numbers = new Map<string, number>();
  readonly #stems: string[] = [];
  readonly #pairs = new IntMap();
  readonly #unknownTerms = new Map<string, number>();
  readonly #unknownGrams = new Map<string, number>();

  constructor(model: Model) {
    this.#model = model;
    this.#counts = new TermCounts(model.idf.length);
  }

  /** The terms of a text of these words: stems, pairs of neighbours and the words' n-grams. Good until the next text is read. */
  read(words: readonly string[]): Bag {
    if (this.#isFull()) this.#forget();
    const counts = this.#counts;
    let before = this.#numberOf(TEXT_BEGIN);
    for (const word of words) {
      const { number, stem, start, end } = this.#words.get(word) ?? this.#learn(word);
      counts.add(stem);
      counts.add(this.#pair(before, number));
      counts.addAll(this.#grams, start, end);
      before = number;
    }
    if (words.length > 0) counts.add(this.#pair(before, this.#numberOf(TEXT_END)));
    return counts.bag(words.length);
  }

  #learn(word: string): KnownWord {
    const { language, grams } = this.#model;
    const stem = languageOf(language).stem(word);
    const made: KnownWord = {
      number: this.#numberOf(stem),
      stem: this.#termOf(stem),
      ...this.#place(gramsOf(word).map((gram) => grams.get(gram) ?? this.#unknown(this.#unknownGrams, gram))),
    };
    this.#words.set(word, made);
    return made;
  }

  #place(grams: readonly Term[]): Pick<KnownWord, 'start' | 'end'> {
    const start = this.#gramsEnd;
    const end = start + grams.length;
    if (end > this.#grams.length) {
      const longer = new Int32Array(2 * end);
      longer.set(this.#grams);
      this.#grams = longer;
    }
    this.#grams.set(grams, start);
    this.#gramsEnd = end;
    return { start, end };
  }

  #pair(before: number, number: number): Term {
    const key = before * MOST_STEMS + number;
    let term = this.#pairs.get(key);
    if (term === undefined) {
      term = this.#termOf(pairOf(this.#stems[before] ?? '', this.#stems[number] ?? ''));
      this.#pairs.set(key, term);
    }
    return term;
  }

  #termOf(term: string): Term {
    return this.#model.words.get(term) ?? this.#unknown(this.#unknownTerms, term);
  }

  /** Terms and n-grams of the same letters are two. */
  #unknown(numbers: Map<string, number>, term: string): Term {
    let number = numbers.get(term);
    if (number === undefined) {
      number = this.#unknownTerms.size + this.#unknownGrams.size;
      numbers.set(term, number);
    }
    return ~number;
  }

  #numberOf(stem: string): number {
    let number = this.#numbers.get(stem);
    if (number === undefined) {
      number = this.#stems.push(stem) - 1;
      this.#numbers.set(stem, number);
    }
    return number;
  }

  #isFull(): boolean {
    return this.#words.size >= MOST_WORDS || this.#pairs.size >= MOST_PAIRS;
  }

  #forget(): void {
    this.#words.clear();
    this.#gramsEnd = 0;
    this.#numbers.clear();
    this.#stems.length = 0;
    this.#pairs.clear();
    this.#unknownTerms.clear();
    this.#unknownGrams.clear();
  }
}
