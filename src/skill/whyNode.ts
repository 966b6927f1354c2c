import { ROOT, type Skill } from './model.ts';
import { nodeType } from './node.ts';
import { childrenOf, parentOf } from './tree.ts';
import type { Considered, SkipReason, TraceEntry } from './traceEntry.ts';

/** One link of the chain that explains what became of a node in a turn; `to` is the node that it comes from. */
export type Reason =
  /** It was taken: its condition was true, or something led to it. */
  | { readonly kind: 'ran'; readonly node: string }
  | { readonly kind: 'true'; readonly node: string; readonly considered: Considered }
  | { readonly kind: 'jumped' | 'digressed'; readonly node: string; readonly to: string }
  | { readonly kind: 'returned'; readonly node: string }
  /** It was looked at and passed over. */
  | { readonly kind: SkipReason; readonly node: string; readonly considered: Considered }
  /** Another one was taken before it was its turn. */
  | { readonly kind: 'lost'; readonly node: string; readonly to: string }
  /** What is below `to` is tried with the next reply. */
  | { readonly kind: 'waits'; readonly node: string; readonly to: string }
  /** The node above it was taken and jumped to `to`. */
  | { readonly kind: 'wentOn'; readonly node: string; readonly to: string }
  /** The dialog didn't come to `to`, which it is below. */
  | { readonly kind: 'below'; readonly node: string; readonly to: string }
  /** The dialog stood in a branch, and `to` answered there; null: nothing did. */
  | { readonly kind: 'elsewhere'; readonly node: string; readonly to: string | null }
  /** The user was asked which node was meant. */
  | { readonly kind: 'asked'; readonly node: string }
  /** So much was looked at that the trace doesn't tell. */
  | { readonly kind: 'untold'; readonly node: string };

/**
 * Why a node was taken in a turn or wasn't, each reason explaining the one before. Nothing for a node that the skill
 * hasn't got any more.
 */
export function whyNode(skill: Skill, trace: readonly TraceEntry[], id: string): readonly Reason[] {
  const reasons: Reason[] = [];
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at) && skill.nodes.has(at);) {
    seen.add(at);
    const { found, next } = reasonsOf(skill, trace, at);
    reasons.push(...found);
    at = next;
  }
  return reasons;
}

interface Link {
  readonly found: readonly Reason[];
  /** Whose reasons go on explaining; null at the end of the chain. */
  readonly next: string | null;
}

function reasonsOf(skill: Skill, trace: readonly TraceEntry[], node: string): Link {
  const end = (...found: readonly Reason[]): Link => ({ found, next: null });
  if (hasRun(trace, node)) return end({ kind: 'ran', node }, ...whatLedTo(trace, node));
  const considered = trace.findLast(
    (entry): entry is Considered => entry.event === 'considered' && entry.node === node,
  );
  if (considered?.reason) return end({ kind: considered.reason, node, considered });
  if (considered) return end({ kind: 'true', node, considered });
  const winner = winnerOver(skill, trace, node);
  if (winner !== null) return { found: [{ kind: 'lost', node, to: winner }], next: winner };
  const parent = parentOf(skill, node);
  const isCut = trace.some(({ event }) => event === 'omitted');
  if (parent !== ROOT) {
    if (isCut && hasLookedBelow(skill, trace, parent)) return end({ kind: 'untold', node });
    if (!hasRun(trace, parent)) return { found: [{ kind: 'below', node, to: parent }], next: parent };
    const target = jumpFrom(trace, parent);
    return end(target === null ? { kind: 'waits', node, to: parent } : { kind: 'wentOn', node, to: target });
  }
  if (isAsked(trace)) return end({ kind: 'asked', node });
  if (isCut) return end({ kind: 'untold', node });
  const answered = trace.find((entry) => entry.event === 'processed');
  return end({ kind: 'elsewhere', node, to: answered?.node ?? null });
}

const hasRun = (trace: readonly TraceEntry[], node: string): boolean =>
  trace.some((entry) => entry.event === 'processed' && entry.node === node);

const isAsked = (trace: readonly TraceEntry[]): boolean => trace.some(({ event }) => event === 'asked');

const hasLookedBelow = (skill: Skill, trace: readonly TraceEntry[], parent: string): boolean =>
  trace.some(
    (entry) =>
      entry.event === 'considered' && skill.nodes.has(entry.node) && parentOf(skill, entry.node) === parent,
  );

/** Where a node jumped to the last time. */
function jumpFrom(trace: readonly TraceEntry[], node: string): string | null {
  const jump = trace.findLast((entry) => entry.event === 'jumped' && entry.node === node);
  return jump?.event === 'jumped' ? jump.to : null;
}

/** What made the dialog take a node the last time: nothing is told of one that a test began at. */
function whatLedTo(trace: readonly TraceEntry[], node: string): readonly Reason[] {
  for (const entry of trace.toReversed()) {
    if (entry.event === 'considered' && entry.node === node && entry.value)
      return [{ kind: 'true', node, considered: entry }];
    if (entry.event === 'jumped' && entry.to === node) return [{ kind: 'jumped', node, to: entry.node }];
    if (entry.event === 'digressed' && entry.to === node)
      return [{ kind: 'digressed', node, to: entry.from }];
    if (entry.event === 'returned' && entry.to === node) return [{ kind: 'returned', node }];
  }
  return [];
}

/** The node that was taken before `node` was looked at. A trace names some of those that were passed over, and no more. */
function winnerOver(skill: Skill, trace: readonly TraceEntry[], node: string): string | null {
  const parent = parentOf(skill, node);
  const siblings = childrenOf(skill, parent);
  for (const entry of trace) {
    if (entry.event !== 'passed_over') continue;
    const { winner, nodes, more } = entry;
    if (nodes.includes(node)) return winner;
    if (!more || !skill.nodes.has(winner)) continue;
    const place = siblings.indexOf(memberAbove(skill, winner, parent));
    if (place >= 0 && place < siblings.indexOf(node)) return winner;
  }
  return null;
}

/** The child of `parent` that a node is, or is in by way of folders. */
function memberAbove(skill: Skill, node: string, parent: string): string {
  const above = parentOf(skill, node);
  if (above === parent || above === ROOT) return node;
  const folder = skill.nodes.get(above);
  return folder && nodeType(folder) === 'folder' ? memberAbove(skill, above, parent) : node;
}
