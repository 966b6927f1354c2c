import type { ReactNode } from 'react';
import type { Kind } from './kind.ts';
import kinds from './kinds.module.css';
import classes from './Tile.module.css';

/** An icon on a 20 px ground in the shape and hue of a kind; it opens cards and panels. */
export function Tile({ kind, icon }: { kind: Kind; icon: ReactNode }) {
  return (
    <span className={`${classes.tile} ${kinds[kind]}`} data-kind={kind} aria-hidden="true">
      {icon}
    </span>
  );
}
