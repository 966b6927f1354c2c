import classes from './PresenceMark.module.css';

/** A dot that says that somebody else is here; `label` says who, where the words don't stand beside it. */
export function PresenceMark({ label }: { label?: string }) {
  return <span className={classes.mark} title={label} data-presence="" />;
}
