import type { Json, JsonObject } from '#lib/json.ts';
import type { Stand } from '#skill/standAt.ts';
import type { Utterance } from '#editor/ui/response/utterance.ts';
import type { Answer } from './answer.ts';

export interface Turn {
  /** From 1; the greeting is the first. */
  readonly turn: number;
  /** What the user said, by typing or by choosing; null for the greeting. */
  readonly said: Utterance | null;
  /** The context that the turn was sent with. */
  readonly before: JsonObject;
  readonly answer: Answer | null;
  /** Why no answer came; null while waiting and when one did. */
  readonly failure: string | null;
  /** What was answered before the turn was asked again; null when it wasn't. */
  readonly earlier: Answer | null;
  /** A call that the author answers in the webhook's place; null when none is waited for. */
  readonly call: PendingCall | null;
}

/** A call that a node makes, before it is made. */
export interface PendingCall {
  readonly node: string;
  readonly name: string;
  readonly parameters: Json;
  /** To be sent back, with the result at the end of its `calls`. */
  readonly journal: JsonObject;
}

export type CallResult =
  { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly error: string };

/** A node that a conversation began at. */
export interface Beginning {
  readonly node: string;
  readonly title: string;
  readonly stand: Stand;
  /** The context of the first turn; it carries the place. */
  readonly context: JsonObject;
}

/** One conversation of one test user: its turns, and what the next one starts from. */
export interface Line {
  readonly id: string;
  /** The test user's name; null for the nameless first one. */
  readonly user: string | null;
  /** All of them, whichever is looked at. */
  readonly turns: readonly Turn[];
  /** The context that the next turn is sent with. */
  readonly context: JsonObject;
  readonly waiting: boolean;
  /** The earlier turn that is looked at, and the context to go on with from there; null: the latest. */
  readonly back: { readonly turn: number; readonly context: JsonObject } | null;
  /** The turn after which the line left another one; null: it began by itself. */
  readonly forkedAfter: number | null;
  /** Where it began; null: with the greeting. */
  readonly began: Beginning | null;
}

/** Under which circumstances turns are tested. */
export interface TestSettings {
  /** When the conversation takes place, ISO 8601; null: now. */
  readonly now: string | null;
  /** Where, an IANA name; null: as the context says. */
  readonly timeZone: string | null;
  /** Whether webhooks are called, fail, or are answered by the author. */
  readonly webhooks: 'call' | 'off' | 'ask';
  /** What the next sentence is held for, whatever it says; null: what is recognised. */
  readonly intent: string | null;
  /** What the next sentence mentions; empty: what is recognised. */
  readonly entities: readonly { readonly entity: string; readonly value: string }[];
}
