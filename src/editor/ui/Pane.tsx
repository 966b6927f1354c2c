import type { ReactNode } from 'react';
import classes from './Pane.module.css';

interface PaneProps {
  /** What a screen reader calls the region. */
  label: string;
  /** Width in px; left out, the pane takes the place it is given. */
  width?: number | undefined;
  /** The side on which a hairline parts the pane from its neighbour. */
  line?: 'start' | 'end' | undefined;
  id?: string | undefined;
  children: ReactNode;
}

/** One of the page's columns, a landmark of its own. */
export function Pane({ label, width, line, id, children }: PaneProps) {
  return (
    <section
      aria-label={label}
      className={classes.pane}
      data-line={line}
      id={id}
      style={width === undefined ? { flex: 1 } : { width }}
    >
      {children}
    </section>
  );
}
