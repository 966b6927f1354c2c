import classes from './ImportDialog.module.css';
import type { JsonFault } from './jsonFault.ts';

/** The text around the place where a file stops being JSON, the place marked. */
export function Excerpt({ fault: { excerpt, excerptOffset } }: { fault: JsonFault }) {
  return (
    <pre className={classes.excerpt}>
      {excerpt.slice(0, excerptOffset)}
      <mark>{excerpt.slice(excerptOffset, excerptOffset + 1)}</mark>
      {excerpt.slice(excerptOffset + 1)}
    </pre>
  );
}
