import { useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Rows of one height: those from `from` up to (without) `to` are to be drawn. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** Rows drawn beyond either edge: the browser may scroll so far before the page hears of it. */
const BEYOND = 4;

export function windowOf(scrollTop: number, height: number, rowHeight: number, count: number): RowWindow {
  const from = Math.max(0, Math.floor(scrollTop / rowHeight) - BEYOND);
  const to = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + BEYOND);
  return { from: Math.min(from, to), to };
}

/** The rows that a scroller shows, of `count` rows that are all `rowHeight` pixels high. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): RowWindow {
  const [seen, setSeen] = useState({ first: 0, rows: 30 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    // In whole rows: most scroll events change nothing.
    const look = (): void => {
      const first = Math.floor(element.scrollTop / rowHeight);
      const rows = Math.ceil(element.clientHeight / rowHeight) + 1;
      setSeen((old) => (old.first === first && old.rows === rows ? old : { first, rows }));
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    // Scroll events come at the start of a frame: drawn at once, the rows are in it, and no second one is needed.
    const onScroll = (): void => flushSync(look);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, rowHeight]);
  return windowOf(seen.first * rowHeight, seen.rows * rowHeight, rowHeight, count);
}

/** Scrolls as little as needed for a row to be wholly seen. `head`: px on top that a sticky head covers. */
export function scrollToRow(scroller: HTMLElement, index: number, rowHeight: number, head = 0): void {
  const top = index * rowHeight;
  const { scrollTop } = scroller;
  const height = scroller.clientHeight - head;
  if (top < scrollTop) scroller.scrollTop = top;
  else if (top + rowHeight > scrollTop + height) scroller.scrollTop = top + rowHeight - height;
}
