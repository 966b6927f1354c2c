import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ChevronDownIcon } from '../icons.tsx';
import { useMediaWidth } from '../useMediaWidth.ts';
import { scrollToRow, useRowWindow } from '../useRowWindow.ts';
import type { Column, Sort } from './column.ts';
import classes from './DataGrid.module.css';
import { movedTo } from './gridKeys.ts';
import { GridRow } from './GridRow.tsx';
import { allOrNone, extended, type Selection, toggled } from './selection.ts';

const HEAD = 30;

export interface DataGridProps<Row> {
  label: string;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  columns: readonly Column<Row>[];
  sort?: Sort;
  onSort?: (column: string) => void;
  /** Left out, rows can't be selected. */
  selection?: Selection;
  onSelect?: (selection: Selection) => void;
  /** The row that is worked in with Enter, or by a click on what has `data-open`. */
  onOpen?: (row: Row) => void;
  /** A key that the grid has no use for itself; true when it was taken. */
  onKey?: (event: KeyboardEvent, row: Row | undefined) => boolean;
  /** How a row stands out. */
  toneOf?: (row: Row) => 'warn' | undefined;
  /** Takes the grid's element, to give it the focus back. */
  grid?: RefObject<HTMLDivElement | null>;
  /** What the boxes for all rows, and for one, are called. */
  selectLabels?: readonly [all: string, one: string];
  /** Heights in px, on a desk and on a phone. */
  rowHeights?: readonly [number, number];
  /** The row to begin at. */
  start?: string | undefined;
  /** Shown below the rows, at their end. */
  footer?: ReactNode;
}

/**
 * A table that draws only the rows that are seen. It has the focus itself and names the active row, because rows come
 * and go with scrolling (ARIA 1.2, grid).
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, rows, keyOf, columns, selection, onSelect, sort, toneOf } = props;
  const own = useRef<HTMLDivElement>(null);
  const grid = props.grid ?? own;
  const id = useId();
  const phone = useMediaWidth() === 'phone';
  const [desk, touch] = props.rowHeights ?? [36, 48];
  const rowHeight = phone ? touch : desk;
  // A row that got another key, or is gone, leaves its place to the one that stands there now.
  const [place, setPlace] = useState({ key: props.start, index: 0 });
  const found = useMemo(
    () => (place.key === undefined ? -1 : rows.findIndex((row) => keyOf(row) === place.key)),
    [keyOf, place.key, rows],
  );
  const active = found >= 0 ? found : Math.max(0, Math.min(place.index, rows.length - 1));
  const { from, to } = useRowWindow(grid, rows.length, rowHeight);
  const shown = Array.from({ length: to - from }, (_, i) => from + i);
  if (active < rows.length && (active < from || active >= to)) shown.push(active);
  const tracks = `${selection ? '40px ' : ''}${columns.map(({ width }) => width).join(' ')}`;
  const order = () => rows.map(keyOf);

  const goTo = (index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    setPlace({ key: keyOf(row), index });
    if (grid.current) scrollToRow(grid.current, index, rowHeight, HEAD);
  };
  const extendTo = (row: Row | undefined): void => {
    if (row !== undefined && selection) onSelect?.(extended(selection, order(), keyOf(row)));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const row = rows[active];
    if (!taken(event, row)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  function taken(event: KeyboardEvent, row: Row | undefined): boolean {
    const command = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor(((grid.current?.clientHeight ?? 0) - HEAD) / rowHeight) - 1);
    const to = command || event.altKey ? null : movedTo(event.key, active, rows.length, page);
    if (to !== null) {
      if (event.shiftKey && selection) {
        const anchored =
          selection.anchor === null && row !== undefined ? toggled(selection, keyOf(row)) : selection;
        const target = rows[to];
        if (target !== undefined) onSelect?.(extended(anchored, order(), keyOf(target)));
      }
      goTo(to);
      return true;
    }
    if (selection && row !== undefined && event.key === ' ') {
      onSelect?.(toggled(selection, keyOf(row)));
      return true;
    }
    if (selection && command && event.key.toLowerCase() === 'a') {
      onSelect?.(allOrNone(selection, order()));
      return true;
    }
    if (event.key === 'Enter' && row !== undefined && props.onOpen) {
      props.onOpen(row);
      return true;
    }
    return props.onKey?.(event, row) ?? false;
  }

  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    const index = Number(event.target.closest('[data-index]')?.getAttribute('data-index') ?? -1);
    const row = rows[index];
    if (row === undefined) return;
    setPlace({ key: keyOf(row), index });
    if (event.target.closest('[data-check]') && selection) {
      if (event.shiftKey) extendTo(row);
      else onSelect?.(toggled(selection, keyOf(row)));
    } else if (event.target.closest('[data-open]')) props.onOpen?.(row);
  };

  const activeRow = rows[active];
  const all =
    selection !== undefined && rows.length > 0 && rows.every((row) => selection.keys.has(keyOf(row)));
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-multiselectable={selection ? true : undefined}
      aria-activedescendant={activeRow === undefined ? undefined : `${id}${keyOf(activeRow)}`}
      className={classes.grid}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="rowgroup" className={classes.headGroup}>
        <div role="row" aria-rowindex={1} className={classes.head} style={{ gridTemplateColumns: tracks }}>
          {selection && (
            <div role="columnheader" className={classes.check}>
              <button
                type="button"
                aria-label={props.selectLabels?.[0]}
                title={props.selectLabels?.[0]}
                aria-pressed={all}
                className={classes.box}
                onClick={() => onSelect?.(allOrNone(selection, order()))}
              />
            </div>
          )}
          {columns.map((column) => (
            <ColumnHead key={column.id} column={column} sort={sort} onSort={props.onSort} />
          ))}
        </div>
      </div>
      <div role="rowgroup" className={classes.rows} style={{ height: rows.length * rowHeight }}>
        {shown.map((index) => {
          const row = rows[index];
          if (row === undefined) return null;
          const key = keyOf(row);
          return (
            <GridRow
              key={key}
              domId={`${id}${key}`}
              row={row}
              index={index}
              columns={columns}
              tracks={tracks}
              height={rowHeight}
              active={index === active}
              selected={selection?.keys.has(key)}
              selectLabel={props.selectLabels?.[1]}
              tone={toneOf?.(row)}
            />
          );
        })}
      </div>
      {props.footer}
    </div>
  );
}

interface ColumnHeadProps<Row> {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((column: string) => void) | undefined;
}

function ColumnHead<Row>({ column, sort, onSort }: ColumnHeadProps<Row>) {
  const sorted = sort?.by === column.id;
  const direction = sort?.descending ? 'descending' : 'ascending';
  return (
    <div
      role="columnheader"
      aria-sort={sorted ? direction : undefined}
      className={classes.columnHead}
      data-end={column.end ? '' : undefined}
    >
      {column.sortable && onSort ? (
        <button type="button" onClick={() => onSort(column.id)}>
          {column.label}
          {sorted && <ChevronDownIcon size={12} className={classes.arrow} data-direction={direction} />}
        </button>
      ) : (
        column.label
      )}
    </div>
  );
}
