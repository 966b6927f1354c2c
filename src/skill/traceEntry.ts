import type { JsonObject } from '#lib/json.ts';
import type { ExplainedPart } from '#language/explain.ts';

/** Why a node was passed over. */
export type SkipReason =
  /** Its condition is false, or failed to evaluate. */
  | 'false'
  /** It has no condition, so only a jump leads to it. */
  | 'no_condition'
  | 'disabled'
  /** The folder's condition is false: nothing in it was considered. */
  | 'folder_false'
  /** A digression into it, or out of the open branch to it, isn't allowed. */
  | 'digression_not_allowed';

/** One thing that the runtime did, in order. */
export type TraceEntry =
  | Considered
  /** Nodes that nobody looked at, because an earlier one, `winner`, was taken; `more` when not all are named. */
  | {
      readonly event: 'passed_over';
      readonly winner: string;
      readonly nodes: readonly string[];
      readonly more: boolean;
    }
  /** So many more nodes in a row were considered and not taken; a trace that is too long leaves them out. */
  | { readonly event: 'omitted'; readonly count: number }
  | { readonly event: 'processed'; readonly node: string }
  | { readonly event: 'wrote'; readonly node: string; readonly writes: JsonObject }
  | {
      readonly event: 'chose';
      readonly node: string;
      /** Index of the response in the node. */
      readonly response: number;
      /** Index of the variation and how many there are; with the policy `multiline` all are said. */
      readonly index: number;
      readonly of: number;
      readonly policy: string;
    }
  | { readonly event: 'jumped'; readonly node: string; readonly to: string; readonly selector: string }
  | { readonly event: 'digressed'; readonly from: string; readonly to: string; readonly returns: boolean }
  | { readonly event: 'returned'; readonly to: string }
  | { readonly event: 'left'; readonly from: string }
  /** The user was asked which of these was meant. */
  | { readonly event: 'asked'; readonly nodes: readonly string[] };

export interface Considered {
  readonly event: 'considered';
  readonly node: string;
  readonly condition: string | null;
  /** True when the node was taken. */
  readonly value: boolean;
  readonly reason?: SkipReason;
  /** What the operands of the condition came to; absent when it wasn't evaluated. */
  readonly parts?: readonly ExplainedPart[];
  /** Why the condition could not be evaluated. */
  readonly error?: string;
}
