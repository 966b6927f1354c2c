import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { equalJson } from '#lib/equalJson.ts';
import type { Json } from '#lib/json.ts';
import { GrowingText } from '../GrowingText.tsx';
import classes from './JsonField.module.css';
import { readJson } from './readJson.ts';

interface JsonFieldProps {
  label: string;
  value: Json;
  /** Why a value doesn't belong here, null when it does. */
  fault?: (value: Json) => string | null;
  onChange: (value: Json) => void;
}

/** A value as JSON. What can't be read, or doesn't belong here, stays in the field and isn't stored. */
export function JsonField({ label, value, fault = () => null, onChange }: JsonFieldProps) {
  const { t } = useTranslation('inspector');
  const errorId = useId();
  const [typed, setTyped] = useState<{ text: string; value: Json | undefined } | null>(null);
  // What was typed stands for as long as it says what is stored; another value came from elsewhere.
  const isCurrent = typed !== null && (typed.value === undefined || equalJson(typed.value, value));
  const text = isCurrent ? typed.text : JSON.stringify(value, null, 2);
  const error = isCurrent ? errorIn(typed.text) : null;

  function errorIn(source: string): string | null {
    const read = readJson(source);
    return 'value' in read ? fault(read.value) : t('notJsonAt', { line: read.line });
  }
  return (
    <div>
      <GrowingText
        aria-label={label}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : errorId}
        code
        value={text}
        onChange={(source) => {
          const read = readJson(source);
          const fits = 'value' in read && fault(read.value) === null;
          setTyped({ text: source, value: fits ? read.value : undefined });
          if (fits) onChange(read.value);
        }}
        onBlur={() => error === null && setTyped(null)}
      />
      {error !== null && (
        <p className={classes.error} id={errorId}>
          {error}
        </p>
      )}
    </div>
  );
}
