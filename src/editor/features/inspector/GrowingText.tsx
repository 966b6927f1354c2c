import { useEffect, useLayoutEffect, useRef, type ComponentProps } from 'react';
import classes from './GrowingText.module.css';
import { useReadOnly } from './useReadOnly.ts';

type GrowingTextProps = Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'rows'> & {
  value: string;
  onChange: (value: string) => void;
  /** An expression: in the fixed font, and without line breaks, which Watson doesn't take in conditions. */
  expression?: boolean;
  /** In the fixed font, line breaks and all. */
  code?: boolean;
  /** The author asked for this field: it takes the focus when it appears. */
  wanted?: boolean;
};

/** A text field that is as high as its text, which may be in any script. */
export function GrowingText({
  value,
  onChange,
  expression = false,
  code = false,
  wanted = false,
  ...rest
}: GrowingTextProps) {
  const element = useRef<HTMLTextAreaElement>(null);
  const readOnly = useReadOnly();
  useLayoutEffect(() => {
    const { current } = element;
    if (!current || CSS.supports?.('field-sizing', 'content')) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [value]);
  useEffect(() => {
    if (wanted) element.current?.focus();
  }, [wanted]);
  return (
    <textarea
      ref={element}
      rows={1}
      readOnly={readOnly}
      dir="auto"
      spellCheck={!expression && !code}
      className={classes.text}
      data-expression={expression || code || undefined}
      value={value}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        onChange(expression ? typed.replace(/[\r\n\t]+/g, ' ') : typed);
      }}
      {...rest}
    />
  );
}
