import { Button, TextInput } from '@mantine/core';
import { type ClipboardEvent, type FormEvent, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './AddField.module.css';

/** What is to be said of a text before it is added; with a fault it can't be. */
export interface TextNote {
  readonly fault: string | null;
  readonly hint?: string | undefined;
}

interface AddFieldProps {
  label: string;
  field?: RefObject<HTMLInputElement | null>;
  /** Null when the text is added, else why not. */
  onAdd: (text: string) => string | null;
  /** Takes a paste of several lines; null, or what is wrong with them. */
  onPasteLines: (lines: string) => string | null;
  /** Asked of what stands in the field, unless that is blank. */
  noteOf?: (text: string) => TextNote;
}

/** A field whose text is added to a list with Enter, and emptied then. A paste of several lines is another matter. */
export function AddField({ label, field, onAdd, onPasteLines, noteOf }: AddFieldProps) {
  const { t } = useTranslation('artifacts');
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const typed = text.trim();
  const note = typed === '' ? undefined : noteOf?.(typed);
  const cannot = typed === '' || (note?.fault ?? null) !== null;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (cannot) return;
    const refused = onAdd(typed);
    setRefusal(refused);
    if (refused === null) setText('');
  };
  const onPaste = (event: ClipboardEvent): void => {
    const lines = event.clipboardData.getData('text/plain');
    if (!/[\r\n]/.test(lines.trim())) return;
    event.preventDefault();
    setRefusal(onPasteLines(lines));
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        ref={field}
        className={classes.field ?? ''}
        aria-label={label}
        placeholder={label}
        dir="auto"
        autoComplete="off"
        value={text}
        error={note?.fault ?? refusal}
        description={note?.hint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setRefusal(null);
        }}
        onPaste={onPaste}
      />
      <Button type="submit" variant="default" disabled={cannot}>
        {t('page.add')}
      </Button>
    </form>
  );
}
