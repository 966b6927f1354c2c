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
  /** A click on it opens its row. Its text has the direction of what it says. */
  readonly opens?: boolean;
  /** In place of the grid's own look of a cell. */
  readonly className?: string | undefined;
  /** The whole text, where it may be cut. */
  readonly title?: (row: Row) => string;
  readonly render: (row: Row) => ReactNode;
  /** Whether the cell is a field just now, which needs room around it. */
  readonly editing?: (row: Row) => boolean;
}

export interface Sort {
  readonly by: string;
  readonly descending: boolean;
}

/** The other direction, or another column, ascending. */
export function sortedBy(sort: Sort, column: string): Sort {
  return { by: column, descending: sort.by === column && !sort.descending };
}
