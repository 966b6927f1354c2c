import type { Json, JsonObject } from '#lib/json.ts';

/** An intent as recognised (or given by the caller), confidence 0–1. */
export interface RecognisedIntent {
  readonly intent: string;
  readonly confidence: number;
}

/** An entity mention as recognised; further properties (`groups`, `interpretation`, …) as on the wire. */
export interface RecognisedEntity {
  readonly entity: string;
  readonly value: string;
  /** `[start, end)` in UTF-16 units of the input text. */
  readonly location?: readonly number[];
  readonly confidence?: number;
  readonly [key: string]: Json | undefined;
}

/**
 * What an expression can see and do while it is evaluated. The runtime makes one per turn; nothing else is
 * reachable from an expression. `context` and `output` are plain mutable JSON that belongs to this turn, because
 * methods such as `append` and `context.remove` change them in place.
 */
export interface Scope {
  /** By falling confidence. */
  readonly intents: readonly RecognisedIntent[];
  readonly entities: readonly RecognisedEntity[];
  /** `input.text` and whatever else the caller sent. */
  readonly input: JsonObject;
  readonly context: Record<string, unknown>;
  readonly output: Record<string, unknown>;
  /** `welcome`, `conversation_start`, `irrelevant`, `anything_else`, `slot_in_focus`, `event`… by name. */
  readonly specials: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970, fixed for the turn. */
  readonly now: number;
  /** IANA name; GMT when the context has none. */
  readonly timeZone: string;
  /** In [0, 1). */
  random(): number;
  /**
   * Something an expression asks of the runtime: `clearDialogStack`, or `clearOutput` after `output.clear()` has
   * emptied `output` (what the node itself says comes after it).
   */
  request(effect: string): void;
  /** A message for `output.log_messages`. */
  log(level: 'warn' | 'error' | 'info', message: string): void;
}
