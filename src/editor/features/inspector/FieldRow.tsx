import type { ReactNode } from 'react';
import classes from './FieldRow.module.css';

interface FieldRowProps {
  label: string;
  /** Beneath the field: what it does, in a sentence. */
  hint?: string | undefined;
  children: ReactNode;
}

/** A field with its name beside it, or above it where there is little room. The field itself carries the name for those who don't see it. */
export function FieldRow({ label, hint, children }: FieldRowProps) {
  return (
    <div className={classes.place}>
      <div className={classes.row}>
        <span className={classes.label} aria-hidden="true">
          {label}
        </span>
        <div className={classes.field}>
          {children}
          {hint !== undefined && <p className={classes.hint}>{hint}</p>}
        </div>
      </div>
    </div>
  );
}
