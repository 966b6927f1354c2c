import type { Sort } from './column.ts';

/** How rows stand by each column but their name. */
export type Orders<Row> = Readonly<Record<string, (a: Row, b: Row) => number>>;

export interface Named {
  readonly name: string;
}

export const nameOf = ({ name }: Named): string => name;

export const BY_NAME: Sort = { by: 'name', descending: false };

const names = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Rows in the order of a column; those that are level stand by name. */
export function sortedRows<Row extends Named>(
  rows: readonly Row[],
  orders: Orders<Row>,
  { by, descending }: Sort,
): Row[] {
  const order = orders[by];
  const sorted = rows.toSorted((a, b) => (order?.(a, b) ?? 0) || names.compare(a.name, b.name));
  return descending ? sorted.reverse() : sorted;
}
