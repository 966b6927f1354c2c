import type { ReactNode } from 'react';
import classes from './Badge.module.css';

interface BadgeProps {
  tone?: 'neutral' | 'warn' | 'error' | 'signal' | 'primary';
  /** What a bare number means, for those who don't see where it stands. */
  label?: string | undefined;
  children: ReactNode;
}

/** A count or a state in a word, 18 px high. */
export function Badge({ tone = 'neutral', label, children }: BadgeProps) {
  return (
    <span className={classes.badge} data-tone={tone} title={label}>
      {label ? (
        <>
          <span aria-hidden="true" className={classes.content}>
            {children}
          </span>
          <span className="sr">{label}</span>
        </>
      ) : (
        children
      )}
    </span>
  );
}
