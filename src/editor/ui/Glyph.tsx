import classes from './Glyph.module.css';
import type { Kind } from './kind.ts';
import kinds from './kinds.module.css';

/** A kind's smallest mark: circle, square, slanted square or hexagon. Decoration beside a name. */
export function Glyph({ kind }: { kind: Kind }) {
  return <span className={`${classes.glyph} ${kinds[kind]}`} data-kind={kind} aria-hidden="true" />;
}
