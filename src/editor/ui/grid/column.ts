import type { ReactNode } from 'react';

/** A column of a DataGrid. */
export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** A track of the CSS grid: `minmax(0, 2fr)`, `90px`. */
  readonly width: string;
  readonly sortable?: boolean;
  /** Keeps to the end of its track, as numbers do. */
  readonly end?: boolean;
  readonly render: (row: Row) => ReactNode;
}

export interface Sort {
  readonly by: string;
  readonly descending: boolean;
}

/** The other direction, or another column, ascending. */
export function sortedBy(sort: Sort, column: string): Sort {
  return { by: column, descending: sort.by === column && !sort.descending };
}
