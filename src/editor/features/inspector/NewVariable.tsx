import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ValueRows.module.css';
import { LineField } from './LineField.tsx';
import { nameFault } from './nameFault.ts';

interface NewVariableProps {
  label: string;
  taken: readonly string[];
  onName: (name: string) => void;
  onCancel: () => void;
}

/** Asks for a new variable's name. Enter or leaving the field adds it, Escape doesn't. */
export function NewVariable({ label, taken, onName, onCancel }: NewVariableProps) {
  const { t } = useTranslation('inspector');
  const errorId = useId();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isTaken = nameFault(name, taken) === 'nameTaken';
  const finish = (): void => {
    if (nameFault(name, taken) === null) onName(name.trim());
    else onCancel();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !isTaken) finish();
    else if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    } else return;
    event.preventDefault();
  };
  return (
    <li className={classes.row}>
      <LineField
        ref={field}
        aria-label={label}
        aria-invalid={isTaken}
        aria-describedby={isTaken ? errorId : undefined}
        placeholder={label}
        value={name}
        onChange={setName}
        onBlur={finish}
        onKeyDown={onKeyDown}
      />
      {isTaken && (
        <div className={classes.below}>
          <span className={classes.error} id={errorId}>
            {t('nameTaken')}
          </span>
        </div>
      )}
    </li>
  );
}
