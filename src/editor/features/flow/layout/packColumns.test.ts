import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packColumns, type Packing, type Parcel } from './packColumns.ts';

const many = (count: number, height = 500): Parcel[] =>
  Array.from({ length: count }, (_, i) => ({ root: `r${i}`, height, levels: 3 }));

const rootsOf = (packing: Packing): string[] => packing.columns.flatMap((column) => column.roots);

const parcels = fc
  .uniqueArray(
    fc.record({
      root: fc.integer({ min: 0, max: 60 }).map((n) => `r${n}`),
      height: fc.integer({ min: 80, max: 4000 }),
      levels: fc.integer({ min: 1, max: 8 }),
    }),
    { selector: (parcel) => parcel.root, maxLength: 60 },
  )
  .map((list) => list as Parcel[]);

describe('packColumns', () => {
  it('keeps every root, in order, and leaves no column empty, whatever stood before', () => {
    fc.assert(
      fc.property(parcels, parcels, (before, after) => {
        const packing = packColumns(after, packColumns(before, null));
        expect(rootsOf(packing)).toEqual(after.map((parcel) => parcel.root));
        expect(packing.columns.every((column) => column.roots.length > 0)).toBe(true);
      }),
    );
  });

  it('is stable: packing again changes nothing', () => {
    fc.assert(
      fc.property(parcels, (list) => {
        const packing = packColumns(list, null);
        expect(packColumns(list, packing)).toEqual(packing);
      }),
    );
  });

  it('wraps into columns of about the same height', () => {
    const packing = packColumns(many(40), null);
    const counts = packing.columns.map((column) => column.roots.length);
    expect(counts.length).toBeGreaterThan(2);
    expect(Math.max(...counts.slice(0, -1)) - Math.min(...counts.slice(0, -1))).toBeLessThanOrEqual(1);
  });

  it('moves nothing in other columns when a root is added, removed or grows a little', () => {
    const before = many(40);
    const packing = packColumns(before, null);
    const first = packing.columns[0]?.roots ?? [];
    const added = before.toSpliced(1, 0, { root: 'new', height: 200, levels: 2 });
    expect(packColumns(added, packing).columns.slice(1)).toEqual(packing.columns.slice(1));
    expect(packColumns(added, packing).columns[0]?.roots).toEqual(['r0', 'new', ...first.slice(1)]);
    expect(packColumns(before.slice(1), packing).columns.slice(1)).toEqual(packing.columns.slice(1));
  });

  it('lets a column begin with its next root when its first one goes or moves far away', () => {
    const before = many(40);
    const packing = packColumns(before, null);
    const [head, ...rest] = packing.columns[1]?.roots ?? [];
    const index = before.findIndex((parcel) => parcel.root === head);
    const gone = packColumns(before.toSpliced(index, 1), packing);
    expect(gone.columns[1]?.roots).toEqual(rest);
    const moved = [before[index] as Parcel, ...before.toSpliced(index, 1)];
    expect(packColumns(moved, packing).columns[1]?.roots).toEqual(rest);
  });

  it('moves what overflows to the next column', () => {
    const before = many(40);
    const packing = packColumns(before, null);
    const first = packing.columns[0]?.roots ?? [];
    const grown = before.map((parcel, i) => (i === 0 ? { ...parcel, height: packing.target * 1.3 } : parcel));
    const after = packColumns(grown, packing);
    expect(after.columns[0]?.roots.length).toBeLessThan(first.length);
    expect(after.columns[1]?.roots[0]).toBe(after.columns[0] && `r${after.columns[0].roots.length}`);
  });
});
