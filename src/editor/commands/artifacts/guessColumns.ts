import type { ImportColumn } from './importKind.ts';
import type { Cells } from './readTable.ts';

export interface Guess {
  /** The first row names the columns. */
  readonly head: boolean;
  /** What each column is; '' for nothing. */
  readonly places: readonly string[];
}

/** What the columns of a table are: as its head names them, or as Watson's CSV, which has none, has them. */
export function guessColumns(
  cells: Cells,
  columns: readonly ImportColumn[],
  usual: readonly string[],
): Guess {
  const width = Math.max(...cells.slice(0, 100).map((row) => row.length));
  const named = (cells[0] ?? []).map((cell) => {
    const word = cell.trim().toLowerCase();
    return columns.find(({ heads }) => heads.includes(word))?.id ?? '';
  });
  const head = new Set(named.filter((id) => id !== '')).size >= Math.min(2, width);
  const places = Array.from({ length: width }, (_, index) =>
    head ? (named[index] ?? '') : (usual[Math.min(index, usual.length - 1)] ?? ''),
  );
  return { head, places: head ? spread(places, usual) : places };
}

/** What follows the last named column without a name of its own goes with it, as synonyms do. */
function spread(places: readonly string[], usual: readonly string[]): string[] {
  const open = usual.at(-1) ?? '';
  const from = places.lastIndexOf(open);
  return places.map((place, index) =>
    from >= 0 && index > from && place === '' && usual.length > 2 ? open : place,
  );
}
