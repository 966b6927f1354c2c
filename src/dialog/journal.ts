import type { Call, CallResult, Journal } from './answer.ts';

/** Thrown to the top of the turn when it needs the result of a call that was not made yet. */
export class Suspension extends Error {
  readonly call: Call;

  constructor(call: Call) {
    super(`The turn waits for “${call.name}”.`);
    this.call = call;
  }
}

/**
 * Calls that one turn may make. Each starts the turn again from its journal, and whoever makes them has seconds
 * for all of them; a dialog that needs more goes round in circles.
 */
const MAX_CALLS = 20;

/** Plays a journal back and writes down what goes beyond it. */
export class JournalPlayer {
  readonly #old: Journal;
  readonly #draws: number[] = [];
  readonly #random: () => number;
  #calls = 0;

  constructor(journal: Journal, random: () => number) {
    this.#old = journal;
    this.#random = random;
  }

  /** In [0, 1). */
  draw(): number {
    const value = this.#old.draws[this.#draws.length] ?? this.#random();
    this.#draws.push(value);
    return value;
  }

  /** The result of the turn's next call; a Suspension when it was not made yet. */
  call(call: Call): CallResult {
    if (this.#calls >= MAX_CALLS) return { ok: false, error: 'The turn made too many calls.' };
    const result = this.#old.calls[this.#calls];
    if (!result) throw new Suspension(call);
    this.#calls++;
    return result;
  }

  /** The journal so far. */
  written(): Journal {
    return { calls: this.#old.calls, draws: this.#draws };
  }
}
