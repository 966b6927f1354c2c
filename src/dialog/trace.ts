import type { JsonObject } from '#lib/json.ts';

/** Why a node was passed over. */
export type SkipReason =
  /** Its condition is false, or failed to evaluate (the log says how). */
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
  | {
      readonly event: 'considered';
      readonly node: string;
      readonly condition: string | null;
      /** True when the node was taken. */
      readonly value: boolean;
      readonly reason?: SkipReason;
    }
  | { readonly event: 'processed'; readonly node: string }
  | { readonly event: 'wrote'; readonly node: string; readonly writes: JsonObject }
  | {
      readonly event: 'chose';
      readonly node: string;
      /** Index of the response in the node. */
      readonly response: number;
      /** Index of the variation and how many there are. */
      readonly index: number;
      readonly of: number;
      readonly policy: string;
    }
  | { readonly event: 'jumped'; readonly node: string; readonly to: string; readonly selector: string }
  | { readonly event: 'digressed'; readonly from: string; readonly to: string; readonly returns: boolean }
  | { readonly event: 'returned'; readonly to: string }
  | { readonly event: 'left'; readonly from: string };

/** Collects what happens; a run without a trace has null in its place, and `run.trace?.add` costs nothing. */
export class Trace {
  readonly entries: TraceEntry[] = [];

  add(entry: TraceEntry): void {
    this.entries.push(entry);
  }
}
