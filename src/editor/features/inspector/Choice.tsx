import classes from './Choice.module.css';
import { useReadOnly } from './useReadOnly.ts';

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  disabled?: boolean;
  /** It changes nothing: those who only read have it too. */
  looks?: boolean;
  onChange: (value: string) => void;
}

/** One of several, in a list that opens. A value that isn't among them stands there as it is. */
export function Choice({ label, value, options, disabled = false, looks = false, onChange }: ChoiceProps) {
  const readOnly = useReadOnly();
  const known = options.some((option) => option.value === value);
  return (
    <select
      className={classes.choice}
      aria-label={label}
      value={value}
      disabled={disabled || (readOnly && !looks)}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {!known && <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
