import { useState } from 'react';
import { GrowingText } from '../GrowingText.tsx';

export interface ExpressionFieldProps {
  /** A condition is an expression from end to end; a text has expressions in `<? ?>` and names that stand for values. */
  mode: 'condition' | 'template';
  label: string;
  value: string;
  placeholder?: string | undefined;
  /** The author asked for this field: it takes the focus when it appears. */
  wanted?: boolean;
  /** What can't be read: the field is marked. */
  invalid?: boolean;
  describedBy?: string | undefined;
  onChange: (value: string) => void;
  onBlur?: () => void;
}

export function ExpressionField(props: ExpressionFieldProps) {
  const {
    mode,
    label,
    value,
    placeholder,
    wanted = false,
    invalid = false,
    describedBy,
    onChange,
    onBlur,
  } = props;
  const [, setFocused] = useState(false);
  return (
    <GrowingText
      expression={mode === 'condition'}
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      placeholder={placeholder}
      wanted={wanted}
      value={value}
      onChange={onChange}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false);
        onBlur?.();
      }}
    />
  );
}
