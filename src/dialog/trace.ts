import type { JsonObject } from '#lib/json.ts';
import type { ExplainedPart, Explanation } from '#language/explain.ts';
import { explain } from '#language/explain.ts';
import type { Parsed } from '#language/parse.ts';
import type { Scope } from '#language/scope.ts';
import type { CompiledNode } from './compiledNode.ts';

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

/** Entries from which on failed considerations are only counted. */
const MAX_ENTRIES = 5_000;
const MAX_NAMED = 100;

/** Collects what happens; a run without a trace has null in its place, and then nothing here is reached. */
export class Trace {
  readonly entries: TraceEntry[] = [];
  /** The condition evaluated last. */
  #tested: { readonly node: CompiledNode; readonly explanation: Explanation } | null = null;

  add(entry: TraceEntry): void {
    this.entries.push(entry);
  }

  /** Evaluates a node's condition and keeps what its parts came to for the coming `considered`. */
  explain(node: CompiledNode, condition: Parsed, scope: Scope): boolean {
    const explanation = explain(condition, scope);
    this.#tested = { node, explanation };
    return explanation.holds;
  }

  /** A node was looked at; `reason` says why it wasn't taken, null when it was. */
  considered(node: CompiledNode, reason: SkipReason | null): void {
    const tested = this.#tested?.node === node ? this.#tested.explanation : null;
    this.#tested = null;
    if (reason !== null && this.entries.length >= MAX_ENTRIES) {
      this.#omit();
      return;
    }
    this.entries.push({
      event: 'considered',
      node: node.id,
      condition: node.conditionText,
      value: reason === null,
      ...(reason !== null && { reason }),
      ...(tested && { parts: tested.parts }),
      ...(tested?.error != null && { error: tested.error }),
    });
  }

  /** `winner` was taken, so the ones after it were not looked at. */
  settled(winner: CompiledNode, others: Iterable<CompiledNode>): void {
    const nodes: string[] = [];
    let more = false;
    for (const { id } of others) {
      more = nodes.length === MAX_NAMED;
      if (more) break;
      nodes.push(id);
    }
    if (nodes.length > 0) this.entries.push({ event: 'passed_over', winner: winner.id, nodes, more });
  }

  #omit(): void {
    const last = this.entries.at(-1);
    if (last?.event !== 'omitted') this.entries.push({ event: 'omitted', count: 1 });
    else this.entries[this.entries.length - 1] = { event: 'omitted', count: last.count + 1 };
  }
}
