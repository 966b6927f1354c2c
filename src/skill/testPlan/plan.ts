import type { Json } from '#lib/json.ts';
import type { Stand } from '../standAt.ts';

/** A test of a skill: conversations, each with what is said and what should come of it. */
export interface Plan {
  readonly conversations: readonly PlannedConversation[];
}

export interface PlannedConversation {
  /** Null for what stands before the first name. */
  readonly name: string | null;
  readonly line: number;
  /** Null where it begins as conversations do. */
  readonly start: PlannedStart | null;
  readonly turns: readonly PlannedTurn[];
}

/** The node at which a conversation stands before its first message. */
export interface PlannedStart {
  readonly line: number;
  readonly stand: Stand;
  /** An id or a title. */
  readonly node: string;
}

export interface PlannedTurn {
  /** Where the user's words stand in the file; lines count from 1. */
  readonly line: number;
  /** What the user says; empty for a conversation that the client begins. */
  readonly text: string;
  /** Variables that the client sets before. */
  readonly given: readonly Assignment[];
  readonly expected: readonly Expectation[];
}

export interface Assignment {
  readonly line: number;
  readonly variable: string;
  readonly value: Json;
}

/** One line of what should come of a turn. */
export type Expectation =
  /** The next text, in one of these wordings. A turn with such lines says these texts and no others. */
  | { readonly kind: 'said'; readonly line: number; readonly wordings: readonly string[] }
  /** No text at all. */
  | { readonly kind: 'silent'; readonly line: number }
  /** Some text has this in it. */
  | { readonly kind: 'contains'; readonly line: number; readonly text: string }
  /** A response of this type is there. */
  | { readonly kind: 'shows'; readonly line: number; readonly type: string }
  /** A node of this id or title ran. */
  | { readonly kind: 'node'; readonly line: number; readonly node: string }
  /** The best intent; null when none should be recognised. */
  | { readonly kind: 'intent'; readonly line: number; readonly intent: string | null }
  | ({ readonly kind: 'context' } & Assignment);

/** A line of a plan that can't be understood, or that names a node which its skill doesn't have. */
export interface PlanProblem {
  readonly code:
    | 'unknown-line'
    | 'no-user-line'
    | 'no-bot-line'
    | 'no-text'
    | 'no-assignment'
    | 'late-start'
    | 'second-start'
    | 'unknown-node'
    | 'ambiguous-node';
  readonly message: string;
  /** What the message names: the line, its keyword, a node; empty where it names nothing. */
  readonly about: string;
  readonly at: { readonly line: number };
}
