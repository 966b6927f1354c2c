import type { ComponentProps } from 'react';
import classes from './LineField.module.css';

type LineFieldProps = Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
  value: string;
  onChange: (value: string) => void;
};

/** A text field of one line. */
export function LineField({ value, onChange, className, ...rest }: LineFieldProps) {
  return (
    <input
      dir="auto"
      autoComplete="off"
      className={className ?? classes.line}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...rest}
    />
  );
}
