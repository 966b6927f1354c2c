import { cardOf, handlersOf } from './cards.ts';
import type { Skill } from './model.ts';
import { nodeType } from './node.ts';
import type { Considered, TraceEntry } from './traceEntry.ts';
import { nodeOf } from './tree.ts';

/** How a condition came out in a turn; `error`: it could not be evaluated. */
export type Truth = 'true' | 'false' | 'notReached' | 'error';

/** How cards and their parts came out in a turn. */
export interface TruthMarks {
  /** Cards that were taken, with the folders that were open. */
  readonly visited: ReadonlySet<string>;
  /** Cards that were looked at and not taken. */
  readonly tried: ReadonlySet<string>;
  /** Those of them whose condition could not be evaluated. */
  readonly failed: ReadonlySet<string>;
  /** Slots, handlers and conditioned responses whose condition was looked at. */
  readonly parts: ReadonlyMap<string, Truth>;
}

/**
 * What the runtime found true, by its own account. What was tried more than once counts as it came out best; a slot
 * as it came out last, as that is what decided whether it is asked for.
 */
export function truthOf(skill: Skill, entries: readonly TraceEntry[]): TruthMarks {
  const visited = new Set<string>();
  const tried = new Set<string>();
  const failed = new Set<string>();
  const parts = new Map<string, Truth>();
  for (const entry of entries) {
    if (entry.event !== 'considered' && entry.event !== 'processed') continue;
    const { node } = entry;
    if (!skill.nodes.has(node)) continue;
    const card = cardOf(skill, node);
    if (entry.event === 'processed' || entry.value) visited.add(card);
    else if (card === node) (entry.error === undefined ? tried : failed).add(node);
    if (entry.event === 'considered' && card !== node) {
      const truth = cameOut(entry);
      const isSlot = nodeType(nodeOf(skill, node)) === 'slot';
      parts.set(node, isSlot ? truth : best([truth, parts.get(node)]));
    }
  }
  for (const id of visited) {
    tried.delete(id);
    failed.delete(id);
  }
  return { visited, tried, failed, parts };
}

const cameOut = ({ value, error }: Considered): Truth =>
  value ? 'true' : error === undefined ? 'false' : 'error';

const BEST_FIRST = ['true', 'error', 'false'] as const;

const best = (truths: readonly (Truth | undefined)[]): Truth =>
  BEST_FIRST.find((truth) => truths.includes(truth)) ?? 'notReached';

/** How a card came out. */
export function markOf({ visited, tried, failed }: TruthMarks, id: string): Truth {
  if (visited.has(id)) return 'true';
  if (failed.has(id)) return 'error';
  return tried.has(id) ? 'false' : 'notReached';
}

/** How a part of a card came out; of a slot, whether it was to be filled at all: its "only if". */
export function partMarkOf({ parts }: TruthMarks, id: string): Truth {
  return parts.get(id) ?? 'notReached';
}

/** How what a slot checks for came out: the conditions of its input handlers. */
export function checkMarkOf({ parts }: TruthMarks, skill: Skill, slot: string): Truth {
  const inputs = handlersOf(skill, slot).filter((id) => nodeOf(skill, id).event_name === 'input');
  return best(inputs.map((id) => parts.get(id)));
}

/** How a slot came out as a whole: one that was not to be filled is as its "only if". */
export function slotMarkOf(truth: TruthMarks, skill: Skill, slot: string): Truth {
  const check = checkMarkOf(truth, skill, slot);
  const onlyIf = truth.parts.get(slot) ?? 'true';
  return check === 'true' || onlyIf === 'true' ? check : onlyIf;
}
