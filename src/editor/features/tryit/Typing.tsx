import classes from './Typing.module.css';

/** Three dots: somebody is about to say something. */
export function Typing({ label }: { label: string }) {
  return (
    <p className={classes.typing} role="img" aria-label={label}>
      <i />
      <i />
      <i />
    </p>
  );
}
