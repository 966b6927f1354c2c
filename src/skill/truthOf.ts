import { cardOf } from './cards.ts';
import type { Skill } from './model.ts';
import type { TraceEntry } from './traceEntry.ts';

/** How a card came out in a turn; `error`: its condition could not be evaluated. */
export type Truth = 'true' | 'false' | 'notReached' | 'error';

/** How cards came out in a turn. */
export interface TruthMarks {
  /** Cards that were taken, with the folders that were open. */
  readonly visited: ReadonlySet<string>;
  /** Cards that were looked at and not taken. */
  readonly tried: ReadonlySet<string>;
  /** Those of them whose condition could not be evaluated. */
  readonly failed: ReadonlySet<string>;
}

/** What the runtime found true, by its own account. A card that was tried more than once counts as it came out best. */
export function truthOf(skill: Skill, entries: readonly TraceEntry[]): TruthMarks {
  const visited = new Set<string>();
  const tried = new Set<string>();
  const failed = new Set<string>();
  for (const entry of entries) {
    if (entry.event !== 'considered' && entry.event !== 'processed') continue;
    const { node } = entry;
    if (!skill.nodes.has(node)) continue;
    if (entry.event === 'processed' || entry.value) visited.add(cardOf(skill, node));
    else if (cardOf(skill, node) !== node) continue;
    else (entry.error === undefined ? tried : failed).add(node);
  }
  for (const id of visited) {
    tried.delete(id);
    failed.delete(id);
  }
  return { visited, tried, failed };
}

export function markOf({ visited, tried, failed }: TruthMarks, id: string): Truth {
  if (visited.has(id)) return 'true';
  if (failed.has(id)) return 'error';
  return tried.has(id) ? 'false' : 'notReached';
}
