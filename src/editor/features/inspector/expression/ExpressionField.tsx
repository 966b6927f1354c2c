import { useEffect, useId, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '#editor/ui/problemText.ts';
import { GrowingText } from '../GrowingText.tsx';
import { useTelling } from '../toldAtField.ts';
import { useReadOnly } from '../useReadOnly.ts';
import { conditionFault } from './conditionFault.ts';
import classes from './ExpressionField.module.css';
import type { ExpressionFieldProps } from './expressionFieldProps.ts';

type Editor = ComponentType<ExpressionFieldProps>;

let loaded: Editor | null = null;

async function load(): Promise<Editor> {
  loaded = (await import('./ExpressionEditor.tsx')).ExpressionEditor;
  return loaded;
}

/** Ahead of need; without it the field is a plain one. */
export function fetchEditor(): void {
  void load().catch(() => undefined);
}

/**
 * A field for a condition, or for a text with expressions in it. It is a plain one until the editor's code is there, and
 * for as long as somebody writes in it.
 */
export function ExpressionField(props: ExpressionFieldProps) {
  const [EditorView, setEditor] = useState<Editor | null>(() => loaded);
  const [focused, setFocused] = useState(false);
  // Who was in the plain field and went on isn't called back by the editor.
  const [left, setLeft] = useState(false);
  // Nothing to be completed or put right.
  const readOnly = useReadOnly();
  useEffect(() => {
    if (EditorView) return undefined;
    let gone = false;
    load().then(
      (editor) => !gone && setEditor(() => editor),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [EditorView]);
  if (EditorView && !focused && !readOnly) {
    return <EditorView {...props} wanted={props.wanted === true && !left} />;
  }
  const onFocus = (isIn: boolean): void => {
    setFocused(isIn);
    setLeft(!isIn);
  };
  return <PlainField {...props} onFocus={onFocus} />;
}

function PlainField({ onFocus, ...props }: ExpressionFieldProps & { onFocus: (focused: boolean) => void }) {
  const { mode, label, value, placeholder, wanted = false, onChange, onBlur } = props;
  const { t } = useTranslation('inspector');
  const errorId = useId();
  useTelling(props.of, 'errors');
  const fault = mode === 'condition' ? conditionFault(value) : null;
  return (
    <>
      <GrowingText
        expression={mode === 'condition'}
        aria-label={label}
        aria-invalid={fault !== null}
        aria-describedby={fault ? errorId : undefined}
        placeholder={placeholder}
        wanted={wanted}
        value={value}
        onChange={onChange}
        onFocus={() => onFocus(true)}
        onBlur={() => {
          onFocus(false);
          onBlur?.();
        }}
      />
      {fault && (
        <p className={classes.error} id={errorId}>
          {fault.found === ''
            ? t('errorAtEnd', { message: problemText(t, fault.problem) })
            : t('errorAt', { message: problemText(t, fault.problem), found: fault.found })}
        </p>
      )}
    </>
  );
}
