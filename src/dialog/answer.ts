import type { Json, JsonObject } from '#lib/json.ts';
import type { TraceEntry } from '#skill/traceEntry.ts';

/** Something to be done with the answer: a search, whose results may take the place of `item` in `output.generic`. */
export interface Effect {
  readonly kind: 'search';
  readonly node: string;
  readonly item: JsonObject;
}

/** A turn that is over. */
export interface Answer {
  readonly kind: 'answer';
  readonly output: JsonObject;
  /** To be sent back with the next message; holds the state in `system`. */
  readonly context: JsonObject;
  /** Client actions with their parameters evaluated, in the order in which they came up. */
  readonly actions: readonly JsonObject[];
  readonly userId: string;
  readonly effects: readonly Effect[];
  /** With it and the same input the turn goes the same way again. */
  readonly journal: Journal;
  readonly trace?: readonly TraceEntry[];
}

/**
 * A call that a node makes in the middle of a turn. `webhook` goes to the skill's webhook of that name (`url` and
 * `headers` as the skill has them); the others name code that runs elsewhere.
 */
export interface Call {
  readonly kind: 'webhook' | 'cloud_function' | 'web_action' | 'server';
  readonly node: string;
  readonly name: string;
  readonly parameters: JsonObject;
  readonly url?: string;
  readonly headers?: readonly JsonObject[];
  readonly credentials?: Json;
}

/** What came of a call. `error` goes to `output.webhook_error`, where a dialog can read it. */
export type CallResult =
  { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly error: string };

/**
 * What a turn was told from outside: the results of its calls and the random numbers it drew. A turn is a pure
 * function of its input and its journal, so an interrupted turn is continued by playing it again.
 */
export interface Journal {
  readonly calls: readonly CallResult[];
  readonly draws: readonly number[];
}

/** A turn that waits for a call: make it, then `resume`. Plain data. */
export interface Pending {
  readonly kind: 'pending';
  readonly call: Call;
  readonly journal: Journal;
}
