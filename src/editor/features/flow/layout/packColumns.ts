import { COLUMN_GAP, STAVE_GAP } from './metrics.ts';
import { staveWidth } from './layoutStave.ts';

/** A stave as packing sees it. */
export interface Parcel {
  readonly root: string;
  readonly height: number;
  readonly levels: number;
}

export interface PackedColumn {
  readonly roots: readonly string[];
  /** Columns of cards that there is room for; never shrinks while the column stands. */
  readonly levels: number;
}

/** Which root stands in which column of a wrapped spine. */
export interface Packing {
  /** The height that columns are filled to, in world units. */
  readonly target: number;
  readonly columns: readonly PackedColumn[];
}

/** Width to height of the whole score. */
const ASPECT = 1.5;
/** Columns are not made shorter than this for the sake of the aspect. */
const LEAST_TARGET = 1800;
/** A column may grow to this many times the target before staves leave it. */
const OVERFLOW = 1.6;

/**
 * Wraps the spine as a score does: roots keep their order, down one column and on with the next. With a
 * previous packing every root stays in its column, and only what overflows moves on to the next one.
 */
export function packColumns(parcels: readonly Parcel[], previous: Packing | null): Packing {
  const target = previous?.target ?? targetOf(parcels);
  const starts = previous ? keptStarts(parcels, previous) : freshStarts(parcels, target);
  const ends = overflowed(parcels, starts, target * OVERFLOW);
  const columns: PackedColumn[] = [];
  let first = 0;
  for (const end of ends) {
    const inside = parcels.slice(first, end);
    const levels = inside.reduce((most, parcel) => Math.max(most, parcel.levels), 1);
    columns.push({
      roots: inside.map((parcel) => parcel.root),
      levels: Math.max(levels, previous?.columns[columns.length]?.levels ?? 1),
    });
    first = end;
  }
  return { target, columns };
}

function targetOf(parcels: readonly Parcel[]): number {
  let height = 0;
  let area = 0;
  for (const parcel of parcels) {
    height += parcel.height + STAVE_GAP;
    area += (parcel.height + STAVE_GAP) * (staveWidth(parcel.levels) + COLUMN_GAP);
  }
  return Math.max(LEAST_TARGET, Math.min(Math.sqrt(area / ASPECT), height));
}

/** The indexes at which columns begin: a stave goes where it leaves the column nearer to the target. */
function freshStarts(parcels: readonly Parcel[], target: number): number[] {
  const starts: number[] = [];
  let height = 0;
  parcels.forEach((parcel, i) => {
    const step = parcel.height + STAVE_GAP;
    if (i === 0 || height + step - target > target - height) {
      starts.push(i);
      height = 0;
    }
    height += step;
  });
  return starts;
}

/** A column still begins with the first of its roots that stands after the column before and not past its middle. */
function keptStarts(parcels: readonly Parcel[], previous: Packing): number[] {
  const places = new Map(parcels.map((parcel, i) => [parcel.root, i]));
  const starts: number[] = parcels.length > 0 ? [0] : [];
  for (const column of previous.columns.slice(1)) {
    const inside = column.roots.flatMap((root) => places.get(root) ?? []);
    const middle = [...inside].sort((a, b) => a - b)[inside.length >> 1] ?? -1;
    const start = inside.find((place) => place > (starts.at(-1) ?? 0) && place <= middle);
    if (start !== undefined) starts.push(start);
  }
  return starts;
}

/** The end of each column after what is too much has moved on to the next, or to a new one at the end. */
function overflowed(parcels: readonly Parcel[], starts: readonly number[], limit: number): number[] {
  const ends: number[] = [];
  let first = 0;
  for (let i = 1; first < parcels.length; i++) {
    const wanted = Math.max(starts[i] ?? parcels.length, first + 1);
    let height = (parcels[first]?.height ?? 0) + STAVE_GAP;
    let end = first + 1;
    while (end < wanted && height + (parcels[end]?.height ?? 0) <= limit) {
      height += (parcels[end]?.height ?? 0) + STAVE_GAP;
      end++;
    }
    ends.push(end);
    first = end;
  }
  return ends;
}
