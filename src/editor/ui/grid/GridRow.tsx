import { memo } from 'react';
import type { Column } from './column.ts';
import classes from './DataGrid.module.css';

interface GridRowProps<Row> {
  domId: string;
  row: Row;
  index: number;
  columns: readonly Column<Row>[];
  tracks: string;
  height: number;
  active: boolean;
  /** Undefined: rows can't be selected. */
  selected: boolean | undefined;
  selectLabel: string | undefined;
  tone: 'warn' | undefined;
}

function Row<Row>({
  domId,
  row,
  index,
  columns,
  tracks,
  height,
  active,
  selected,
  selectLabel,
  tone,
}: GridRowProps<Row>) {
  const edited = columns.find((column) => column.editing?.(row));
  return (
    <div
      id={domId}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-index={index}
      data-active={active ? '' : undefined}
      data-tone={tone}
      data-editing={edited ? '' : undefined}
      className={classes.row}
      style={{ gridTemplateColumns: tracks, height, top: index * height }}
    >
      {selected !== undefined && (
        <div role="gridcell" className={classes.check} aria-label={selectLabel} data-check="" />
      )}
      {columns.map((column) => (
        <div
          key={column.id}
          role="gridcell"
          className={column.className ?? classes.cell}
          title={column.title?.(row)}
          dir={column.opens ? 'auto' : undefined}
          data-open={column.opens && column !== edited ? '' : undefined}
          data-end={column.end ? '' : undefined}
          data-editing={column === edited ? '' : undefined}
        >
          {column.render(row)}
        </div>
      ))}
    </div>
  );
}

/** A row of a DataGrid; drawn anew only when something of it changes, not with each step of scrolling. */
export const GridRow = memo(Row) as typeof Row;
