import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import classes from './CellEditor.module.css';

interface CellEditorProps {
  label: string;
  value: string;
  /** Null when it is saved, else why not. */
  onSave: (value: string) => string | null;
  onCancel: () => void;
}

/** A field in the place of a cell. Enter saves, Escape lets go, leaving the field saves too. */
export function CellEditor({ label, value, onSave, onCancel }: CellEditorProps) {
  const [text, setText] = useState(value);
  const [fault, setFault] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  const faultId = useId();
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const save = (): void => {
    if (ended.current) return;
    const refused = onSave(text);
    setFault(refused);
    ended.current = refused === null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Enter') save();
    else if (event.key === 'Escape') {
      ended.current = true;
      onCancel();
    } else return;
    event.preventDefault();
  };
  return (
    <span className={classes.editor}>
      <input
        ref={input}
        aria-label={label}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        dir="auto"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setFault(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={save}
      />
      {fault !== null && (
        <span id={faultId} role="alert" className={classes.fault}>
          {fault}
        </span>
      )}
    </span>
  );
}
