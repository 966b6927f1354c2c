import type { RowList } from './rowList.ts';

/** What a key does to the outline: go to a row, or open or close the branch of the active one. */
export type TreeStep = { readonly go: number } | { readonly toggle: string } | null;

/** Rows that Page Up and Page Down go over. */
const PAGE = 12;

/**
 * The keys of the APG tree pattern, on the row at `active`. `isOpen` tells of a row with children whether they are
 * shown, and is null for a row without.
 */
export function treeStep(
  key: string,
  rows: RowList,
  active: number,
  isOpen: (id: string) => boolean | null,
): TreeStep {
  const last = rows.length - 1;
  const row = rows.at(active);
  const go = (index: number): TreeStep => ({ go: Math.max(0, Math.min(last, index)) });
  if (!row) return null;
  switch (key) {
    case 'ArrowDown':
      return go(active + 1);
    case 'ArrowUp':
      return go(active - 1);
    case 'PageDown':
      return go(active + PAGE);
    case 'PageUp':
      return go(active - PAGE);
    case 'Home':
      return go(0);
    case 'End':
      return go(last);
    case 'ArrowRight': {
      const open = isOpen(row.id);
      if (open === null) return go(active);
      return open ? go(active + 1) : { toggle: row.id };
    }
    case 'ArrowLeft': {
      if (isOpen(row.id)) return { toggle: row.id };
      let parent = active;
      while (parent > 0 && rows.at(parent)!.depth >= row.depth) parent--;
      return go(row.depth === 0 ? active : parent);
    }
    default:
      return null;
  }
}
