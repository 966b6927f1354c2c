import { Kbd } from './Kbd.tsx';
import classes from './KeyHints.module.css';

/** What the keys do in a table, in one line; not on a phone. */
export function KeyHints({ hints }: { hints: readonly (readonly [keys: string, does: string])[] }) {
  return (
    <p className={classes.hints}>
      {hints.map(([keys, does]) => (
        <span key={keys}>
          <Kbd>{keys}</Kbd> {does}
        </span>
      ))}
    </p>
  );
}
