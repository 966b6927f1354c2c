import type { ReactNode } from 'react';
import classes from './Chip.module.css';
import { type Kind, sigils } from './kind.ts';
import kinds from './kinds.module.css';

interface ChipProps {
  kind: Kind;
  /** 18, 20 or 24 px high. */
  size?: 'sm' | 'md' | 'lg';
  /** The full name, if the text is shortened. */
  title?: string | undefined;
  className?: string | undefined;
  /** The name without its sigil. */
  children: ReactNode;
}

/** The name of an artifact in its hue and shape, with its sigil. Too long a name ends in an ellipsis. */
export function Chip({ kind, size = 'md', title, className, children }: ChipProps) {
  const names = [classes.chip, kinds[kind], size !== 'md' && classes[size], className];
  return (
    <span className={names.filter(Boolean).join(' ')} data-kind={kind} title={title}>
      {sigils[kind] && <i>{sigils[kind]}</i>}
      {children}
    </span>
  );
}
