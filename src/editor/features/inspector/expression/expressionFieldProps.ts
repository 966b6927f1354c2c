export interface ExpressionFieldProps {
  /** A condition is an expression from end to end; a text has expressions in `<? ?>` and names that stand for values. */
  mode: 'condition' | 'template';
  label: string;
  /** The node whose condition it is. */
  of?: string;
  value: string;
  placeholder?: string | undefined;
  /** The author asked for this field: it takes the focus when it appears. */
  wanted?: boolean;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
}
