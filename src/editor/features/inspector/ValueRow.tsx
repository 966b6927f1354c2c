import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Json } from '#lib/json.ts';
import { CloseIcon } from '#editor/ui/icons.tsx';
import { readValue, shownValue, typeOf } from './contextRows.ts';
import { ExpressionField } from './expression/ExpressionField.tsx';
import { GrowingText } from './GrowingText.tsx';
import { IconButton } from './IconButton.tsx';
import { LineField } from './LineField.tsx';
import { nameFault } from './nameFault.ts';
import { useReadOnly } from './useReadOnly.ts';
import classes from './ValueRows.module.css';

interface ValueRowProps {
  /** What the name is of: "Variable". */
  label: string;
  name: string;
  value: Json;
  /** Names of the others. */
  taken: readonly string[];
  onName: (name: string) => void;
  onValue: (value: Json) => void;
  onRemove: () => void;
}

/** A name and its value. What can't be a name or a value stays in its field, and isn't stored. */
export function ValueRow({ label, name, value, taken, onName, onValue, onRemove }: ValueRowProps) {
  const { t } = useTranslation('inspector');
  const readOnly = useReadOnly();
  const errorId = useId();
  // What is in the field while it can't be stored; null: what is stored.
  const [typedName, setTypedName] = useState<string | null>(null);
  const [typedValue, setTypedValue] = useState<string | null>(null);
  const isText = typeof value === 'string' && typedValue === null;
  const fault = typedName === null ? (typedValue === null ? null : 'notJson') : nameFault(typedName, taken);

  const changeName = (typed: string): void => {
    const wrong = nameFault(typed, taken) !== null;
    setTypedName(wrong ? typed : null);
    if (!wrong) onName(typed);
  };
  const changeValue = (typed: string): void => {
    const read = isText ? typed : readValue(typed);
    setTypedValue(read === undefined ? typed : null);
    if (read !== undefined) onValue(read);
  };
  const changeKind = (kind: string): void => {
    const shown = typedValue ?? shownValue(value);
    setTypedValue(null);
    if (kind === 'text') onValue(shown);
    else {
      const read = readValue(shown);
      // A text that looks like no value becomes one in quotes, still to be typed over.
      if (read === undefined || typeof read === 'string') setTypedValue(JSON.stringify(shown));
      else onValue(read);
    }
  };
  return (
    <li className={classes.row}>
      <LineField
        aria-label={label}
        aria-invalid={typedName !== null}
        aria-describedby={fault ? errorId : undefined}
        value={typedName ?? name}
        onChange={changeName}
        onBlur={() => setTypedName(null)}
      />
      {isText ? (
        <ExpressionField
          mode="template"
          label={t('value', { name })}
          value={shownValue(value)}
          onChange={changeValue}
        />
      ) : (
        <GrowingText
          aria-label={t('value', { name })}
          aria-invalid={typedValue !== null}
          aria-describedby={fault ? errorId : undefined}
          spellCheck={false}
          value={typedValue ?? shownValue(value)}
          onChange={changeValue}
        />
      )}
      <IconButton label={t('removeVariable', { name })} onClick={onRemove}>
        <CloseIcon size={12} />
      </IconButton>
      <div className={classes.below}>
        <select
          className={classes.kind}
          aria-label={t('valueKind', { name })}
          value={isText ? 'text' : 'json'}
          disabled={readOnly}
          onChange={(event) => changeKind(event.currentTarget.value)}
        >
          <option value="text">{t('kinds.text')}</option>
          <option value="json">{t('kinds.json')}</option>
        </select>
        {fault ? (
          <span className={classes.error} id={errorId}>
            {t(fault)}
          </span>
        ) : (
          !isText && <span>{t(`types.${typeOf(value)}`)}</span>
        )}
      </div>
    </li>
  );
}
