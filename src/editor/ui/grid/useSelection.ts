import { useMemo, useState } from 'react';
import { NOTHING, pruned, type Selection } from './selection.ts';

interface RowSelection {
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
  /** The keys that a command is about: those selected, else the one of the active row. */
  readonly affected: (active?: string) => string[];
}

/** Which of the rows are selected: what isn't among them any more doesn't count. */
export function useSelection<Row>(rows: readonly Row[], keyOf: (row: Row) => string): RowSelection {
  const [chosen, select] = useState(NOTHING);
  const selection = useMemo(() => {
    if (chosen.keys.size === 0) return chosen;
    const present = new Set(rows.map(keyOf));
    return pruned(chosen, (key) => present.has(key));
  }, [chosen, keyOf, rows]);
  const affected = (active?: string): string[] =>
    selection.keys.size > 0 ? [...selection.keys] : active === undefined ? [] : [active];
  return { selection, select, affected };
}
