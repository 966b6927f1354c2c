import { FilterError } from './filter.ts';

const DISTANCE = /~\d+\s*(?:$|[,|)\]])/y;

/** The text of a filter and how far it has been read. */
export class FilterText {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get at(): number {
    return this.#at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  /** The next character, empty at the end. */
  get next(): string {
    return this.#source.charAt(this.#at);
  }

  skipSpace(): void {
    this.takeMatch(/\s*/y);
  }

  /** Whether what follows matches a sticky expression; nothing is read. */
  looksLike(pattern: RegExp): boolean {
    this.skipSpace();
    pattern.lastIndex = this.#at;
    return pattern.test(this.#source);
  }

  /** Whether `~` and a number end a term here. */
  looksLikeDistance(): boolean {
    if (this.next !== '~') return false;
    DISTANCE.lastIndex = this.#at;
    return DISTANCE.test(this.#source);
  }

  take(mark: string): boolean {
    if (!this.#source.startsWith(mark, this.#at)) return false;
    this.#at += mark.length;
    return true;
  }

  /** Reads what a sticky expression matches; null when it doesn't. */
  takeMatch(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source)?.[0] ?? null;
    if (match !== null) this.#at += match.length;
    return match;
  }

  /** Reads one character. */
  takeOne(): string {
    const one = this.next;
    this.#at += 1;
    return one;
  }

  fault(message: string): FilterError {
    return new FilterError(message, this.#at);
  }
}
