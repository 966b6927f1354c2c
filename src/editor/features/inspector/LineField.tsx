import type { ComponentProps } from 'react';
import classes from './LineField.module.css';
import { useReadOnly } from './useReadOnly.ts';

type LineFieldProps = Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
  value: string;
  onChange: (value: string) => void;
};

/** A text field of one line. */
export function LineField({ value, onChange, className, ...rest }: LineFieldProps) {
  const readOnly = useReadOnly();
  return (
    <input
      readOnly={readOnly}
      dir="auto"
      autoComplete="off"
      className={className ?? classes.line}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...rest}
    />
  );
}
