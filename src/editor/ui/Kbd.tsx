import classes from './Kbd.module.css';

/** A key or a chord, such as `Ctrl K`. */
export function Kbd({ children }: { children: string }) {
  return <kbd className={classes.kbd}>{children}</kbd>;
}
