import { expect, it } from 'vitest';
import { BY_NAME, type Orders, nameOf, sortedRows } from './sortedRows.ts';

const rows = [
  { name: 'order10', size: 1 },
  { name: 'Order2', size: 2 },
  { name: 'bill', size: 2 },
];
const orders: Orders<(typeof rows)[number]> = { size: (a, b) => a.size - b.size };

it('puts rows by name, as people count, in both directions', () => {
  expect(sortedRows(rows, orders, BY_NAME).map(nameOf)).toEqual(['bill', 'Order2', 'order10']);
  const back = sortedRows(rows, orders, { by: 'name', descending: true });
  expect(back.map(nameOf)).toEqual(['order10', 'Order2', 'bill']);
});

it('puts rows by another column, and those that are level by name', () => {
  const sorted = sortedRows(rows, orders, { by: 'size', descending: false });
  expect(sorted.map(nameOf)).toEqual(['order10', 'bill', 'Order2']);
});
