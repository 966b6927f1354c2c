import type { ReactNode } from 'react';
import classes from './PaneHead.module.css';

interface PaneHeadProps {
  /** Stands before the title: a tile. */
  leading?: ReactNode;
  title: ReactNode;
  /** Icon buttons at the end. */
  children?: ReactNode;
}

/** The 40 px strip on top of a pane: title at the start, actions at the end. */
export function PaneHead({ leading, title, children }: PaneHeadProps) {
  return (
    <header className={classes.head}>
      {leading}
      <h2>{title}</h2>
      {children}
    </header>
  );
}
