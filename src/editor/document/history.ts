import type { Edit } from '#skill/edit.ts';
import type { Change } from './change.ts';
import { compactEdits } from './mergeEdits.ts';

/** What can be taken back and what can be done again, newest last. A value. */
export interface History {
  readonly past: readonly Change[];
  readonly future: readonly Change[];
}

export const EMPTY_HISTORY: History = { past: [], future: [] };

/** Older steps are forgotten. */
const DEPTH = 500;

export function recorded(history: History, change: Change): History {
  return { past: [...history.past, change].slice(-DEPTH), future: [] };
}

/** The newest change grown by what was typed since, under its first name; its inverse takes back all of it. */
export function grown(history: History, forward: readonly Edit[], inverse: readonly Edit[]): History {
  const last = history.past.at(-1)!;
  const change: Change = {
    id: last.id,
    label: last.label,
    forward: compactEdits([...last.forward, ...forward]),
    inverse: compactEdits([...inverse, ...last.inverse]),
  };
  return { past: [...history.past.slice(0, -1), change], future: [] };
}

/** Moves the newest change over; `forward` is what does it again. */
export function steppedBack(history: History, forward: readonly Edit[]): History {
  const last = history.past.at(-1)!;
  return { past: history.past.slice(0, -1), future: [...history.future, { ...last, forward }] };
}

/** Moves the newest undone change back; `inverse` is what takes it back once more. */
export function steppedForward(history: History, inverse: readonly Edit[]): History {
  const next = history.future.at(-1)!;
  return { past: [...history.past, { ...next, inverse }], future: history.future.slice(0, -1) };
}

/** Takes changes out that turned out not to have happened. */
export function without(history: History, ids: ReadonlySet<string>): History {
  const keep = (change: Change): boolean => !ids.has(change.id);
  return { past: history.past.filter(keep), future: history.future.filter(keep) };
}
