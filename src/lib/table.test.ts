import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Table } from './table.ts';

const key = fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__', ''), fc.string({ maxLength: 3 }));

type Change =
  | {
      readonly kind: 'with';
      readonly key: string;
      readonly value: number;
      readonly order: number | undefined;
    }
  | { readonly kind: 'without'; readonly key: string }
  | { readonly kind: 'renamed'; readonly key: string; readonly to: string; readonly value: number };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('with'),
    key,
    value: fc.nat(),
    order: fc.option(fc.double({ min: -5, max: 50, noNaN: true }), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('without'), key }),
  fc.record({ kind: fc.constant('renamed'), key, to: key, value: fc.nat() }),
);

/** What a table is to be, done plainly: a list of rows. */
class Model {
  rows: { key: string; value: number; order: number }[] = [];
  next = 0;

  do(step: Change): void {
    const old = this.rows.find((row) => row.key === step.key);
    if (step.kind === 'with') {
      if (old) old.value = step.value;
      else this.add(step.key, step.value, step.order ?? this.next);
    } else if (old) {
      this.rows = this.rows.filter((row) => row !== old);
      if (step.kind === 'renamed') {
        const target = this.rows.find((row) => row.key === step.to);
        if (target) target.value = step.value;
        else this.add(step.to, step.value, old.order);
      }
    }
  }

  add(key: string, value: number, order: number): void {
    this.rows.push({ key, value, order });
    this.next = Math.max(this.next, Math.floor(order) + 1);
  }

  sorted(): { key: string; value: number; order: number }[] {
    return this.rows.toSorted((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
  }
}

function changed(table: Table<number>, step: Change): Table<number> {
  if (step.kind === 'with') return table.with(step.key, step.value, step.order);
  return step.kind === 'without' ? table.without(step.key) : table.renamed(step.key, step.to, step.value);
}

function rowsOf(table: Table<number>): { key: string; value: number; order: number }[] {
  return table.entries().map(([key, value]) => ({ key, value, order: table.orderOf(key) ?? NaN }));
}

describe('Table', () => {
  it('holds what a plain list of rows would, after any changes', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (steps) => {
        const model = new Model();
        let table = Table.empty<number>();
        for (const step of steps) {
          model.do(step);
          table = changed(table, step);
          expect(rowsOf(table)).toEqual(model.sorted());
          expect(table.size).toBe(model.rows.length);
        }
        const seen = new Map<string, number>();
        table.forEach((value, key) => seen.set(key, value));
        expect(seen).toEqual(new Map(table.entries()));
      }),
    );
  });

  it('leaves the table before a change as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.nat())), fc.array(change), (entries, steps) => {
        const table = Table.from(entries);
        const before = rowsOf(table);
        let next = table;
        for (const step of steps) next = changed(next, step);
        expect(rowsOf(table)).toEqual(before);
      }),
    );
  });

  it('gives the same through a draft as one change at a time', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.nat())), fc.array(change), (entries, steps) => {
        const table = Table.from(entries);
        const draft = table.draft();
        let next = table;
        for (const step of steps) {
          next = changed(next, step);
          if (step.kind === 'with') draft.set(step.key, step.value, step.order);
          else if (step.kind === 'without') draft.delete(step.key);
          else draft.rename(step.key, step.to, step.value);
          expect(draft.get(step.key)).toBe(next.get(step.key));
          expect(draft.has(step.key)).toBe(next.has(step.key));
        }
        expect(rowsOf(draft.done())).toEqual(rowsOf(next));
      }),
    );
  });

  it('appends, keeps a place through changes of value and key, and takes places as given', () => {
    const table = Table.from<number>([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(table.with('d', 4).keys()).toEqual(['a', 'b', 'c', 'd']);
    expect(table.with('b', 9).values()).toEqual([1, 9, 3]);
    expect(table.renamed('b', 'z', 2).keys()).toEqual(['a', 'z', 'c']);
    expect(table.without('b').with('b', 2, table.orderOf('b')).keys()).toEqual(['a', 'b', 'c']);
    expect(table.with('x', 0, 0.5).keys()).toEqual(['a', 'x', 'b', 'c']);
    expect([...table]).toEqual([1, 2, 3]);
  });

  it('puts rows in the order that they are remembered with, and appends after them', () => {
    const table = Table.from<string>([
      ['late', 'l', 70],
      ['early', 'e', 3],
    ]);
    expect(table.with('new', 'n').keys()).toEqual(['early', 'late', 'new']);
  });

  it('is the same table when nothing changes', () => {
    const table = Table.from<number>([['a', 1]]);
    expect(table.without('b')).toBe(table);
    expect(table.renamed('b', 'c', 2)).toBe(table);
    expect(table.draft().done()).toBe(table);
  });

  it('shares the order of its keys with a table in which only values changed', () => {
    const table = Table.from<number>([
      ['a', 1],
      ['b', 2],
    ]);
    const keys = table.keys();
    expect(table.with('a', 5).keys()).toBe(keys);
  });
});
