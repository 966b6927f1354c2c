import { CheckIcon, ExclamationIcon, MinusIcon } from './icons.tsx';
import type { Truth } from '#skill/truthOf.ts';
import classes from './TruthMark.module.css';

interface TruthMarkProps {
  truth: Truth;
  /** What the mark says, for those who don't see it; it is the hover text as well. */
  label: string;
  size?: 'sm' | 'md';
}

/** How a condition came out in a test: filled tick, hollow dash, dotted circle or square with an exclamation mark. */
export function TruthMark({ truth, label, size = 'md' }: TruthMarkProps) {
  return (
    <span
      className={size === 'sm' ? `${classes.mark} ${classes.sm}` : classes.mark}
      data-truth={truth}
      title={label}
    >
      <span className="sr">{label}</span>
      {truth === 'true' && <CheckIcon />}
      {truth === 'false' && <MinusIcon />}
      {truth === 'error' && <ExclamationIcon />}
    </span>
  );
}
