import { useId, type ReactNode } from 'react';
import classes from './Segmented.module.css';
import { useReadOnly } from './useReadOnly.ts';

interface SegmentedProps<T extends string> {
  label: string;
  /** Null: none of them. */
  value: T | null;
  options: readonly { readonly value: T; readonly label: string; readonly icon?: ReactNode }[];
  /** It changes nothing: those who only read have it too. */
  looks?: boolean;
  onChange: (value: T) => void;
}

/** A choice of a few, side by side: radio buttons, so the arrow keys are the browser's. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, value, options, looks = false, onChange } = props;
  const name = useId();
  const readOnly = useReadOnly();
  return (
    <div className={classes.segmented} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={classes.option}>
          <input
            type="radio"
            className="sr"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={readOnly && !looks}
            onChange={() => onChange(option.value)}
          />
          {option.icon}
          {option.label}
        </label>
      ))}
    </div>
  );
}
