import type { ReactNode } from 'react';
import classes from './SelectionBar.module.css';

/** Floats over a table while rows are selected: how many, and what can be done with them. */
export function SelectionBar({ text, children }: { text: string; children: ReactNode }) {
  return (
    <div role="toolbar" aria-label={text} className={classes.bar}>
      <span className={classes.text}>{text}</span>
      {children}
    </div>
  );
}
