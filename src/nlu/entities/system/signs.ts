import { plainTextOf } from '../../plainText.ts';
import { needsOf, type Need } from './needs.ts';

/** What a text must have for a pattern to be worth a try, by number. */
export type Sign = readonly number[];

/** By number, 1 for what a text has. Good until the next text is looked at. */
export type Seen = Uint8Array;

/** Whether a text has all that a sign asks for. */
export function has(seen: Seen, sign: Sign): boolean {
  for (const number of sign) if (seen[number] !== 1) return false;
  return true;
}

/** Words that are remembered, and how long they may be: scripts without spaces have no end of them. */
const MOST_WORDS = 5000;
const LONGEST_WORD = 24;

/**
 * Which patterns of a language are worth a try. Most speak of something that a text hasn't got; looking up each word once for
 * all of them is a fraction of what trying each takes.
 */
export class Signs {
  /** The number of what every text has. */
  readonly always = 0;
  readonly #numbers = new Map<string, number>();
  readonly #needs: Need[] = [new Set()];
  /** A word or mark → the needs that it fulfils. */
  readonly #known = new Map<string, Sign>();
  #seen: Seen = new Uint8Array(0);

  /** What a pattern asks for. All patterns come before the first text. */
  of({ source }: RegExp): Sign {
    return this.ofAll(needsOf(source));
  }

  ofAll(needs: readonly Need[]): Sign {
    return needs.map((need) => {
      const key = [...need].sort().join('\n');
      const number = this.#numbers.get(key) ?? this.#needs.push(need) - 1;
      this.#numbers.set(key, number);
      return number;
    });
  }

  /** What a folded text has. */
  seenIn(folded: string): Seen {
    if (this.#seen.length < this.#needs.length) this.#seen = new Uint8Array(this.#needs.length);
    const seen = this.#seen.fill(0);
    seen[this.always] = 1;
    for (const part of partsOf(folded)) for (const number of this.#fulfilledBy(part)) seen[number] = 1;
    return seen;
  }

  #fulfilledBy(part: string): Sign {
    const known = this.#known.get(part);
    if (known) return known;
    const fulfilled = [...this.#needs.entries()].flatMap(([number, need]) =>
      need.values().some((sign) => part.includes(sign)) ? [number] : [],
    );
    if (part.length > LONGEST_WORD) return fulfilled;
    if (this.#known.size >= MOST_WORDS) this.#known.clear();
    this.#known.set(part, fulfilled);
    return fulfilled;
  }
}

const WORD_OR_MARK = /\p{L}+|[^\p{L}\s]/gu;

/** The words of a folded text, and each character that is neither in one nor a space. */
function partsOf(folded: string): readonly string[] {
  return plainTextOf(folded)?.parts ?? folded.match(WORD_OR_MARK) ?? [];
}
