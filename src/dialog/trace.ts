import type { Explanation } from '#language/explain.ts';
import { explain } from '#language/explain.ts';
import type { Parsed } from '#language/parse.ts';
import type { Scope } from '#language/scope.ts';
import type { SkipReason, TraceEntry } from '#skill/traceEntry.ts';
import type { CompiledNode } from './compiledNode.ts';

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
