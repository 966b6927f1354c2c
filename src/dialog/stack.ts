import { isRecord } from './cloneJson.ts';

/**
 * A node that a coming input belongs to, and how.
 * - `branch`: the node's children are tested; or its jump is followed, if it has one that waits for input first.
 * - `slot`: the slot asked its question. `skipped` names the slots of its frame that the conversation passed over.
 */
export type StackEntry = { readonly at: 'branch'; readonly node: string } | SlotEntry;

export interface SlotEntry {
  readonly at: 'slot';
  readonly node: string;
  readonly skipped: readonly string[];
}

/** What the first entry is called when no branch is open. */
const TOP = 'root';

/**
 * Reads `dialog_stack`: the owner of the input first, then what waits for it to finish, innermost first. Empty
 * when no branch is open. Entries may be bare ids, as in the API's first version; what isn't an entry is dropped.
 */
export function readStack(value: unknown): StackEntry[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    const entry = typeof item === 'string' ? { dialog_node: item } : item;
    return isRecord(entry) ? readEntry(entry) : [];
  });
}

/** True when the client speaks the first version, whose stack is a list of ids. */
export function isPlainStack(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}

export function writeStack(stack: readonly StackEntry[], plain: boolean): unknown[] {
  const entries = stack.length > 0 ? stack.map(writeEntry) : [{ dialog_node: TOP }];
  return plain
    ? entries.map((entry) => (Object.keys(entry).length === 1 ? entry['dialog_node'] : entry))
    : entries;
}

function readEntry(entry: Record<string, unknown>): StackEntry[] {
  const node = entry['dialog_node'];
  if (typeof node !== 'string' || node === TOP) return [];
  return entry['state'] === 'in_progress'
    ? [{ at: 'slot', node, skipped: textsIn(entry['skipped_slots']) }]
    : [{ at: 'branch', node }];
}

function writeEntry(entry: StackEntry): Record<string, unknown> {
  const base = { dialog_node: entry.node };
  if (entry.at === 'branch') return base;
  const { skipped } = entry;
  return { ...base, state: 'in_progress', ...(skipped.length > 0 && { skipped_slots: [...skipped] }) };
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
