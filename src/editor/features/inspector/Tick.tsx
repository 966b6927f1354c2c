import { useId } from 'react';
import classes from './Tick.module.css';
import { useReadOnly } from './useReadOnly.ts';

interface TickProps {
  label: string;
  /** Which of several things of that label this is, for those who don't see where it stands. */
  what?: string;
  hint?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function Tick({ label, what, hint, checked, onChange }: TickProps) {
  const hintId = useId();
  const readOnly = useReadOnly();
  return (
    <div>
      <label className={classes.tick}>
        <input
          type="checkbox"
          aria-label={what === undefined ? undefined : `${label}: ${what}`}
          aria-describedby={hint === undefined ? undefined : hintId}
          checked={checked}
          disabled={readOnly}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {hint !== undefined && (
        <p className={classes.hint} id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
