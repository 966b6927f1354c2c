import { ActionIcon, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Json } from '#lib/json.ts';
import { CloseIcon } from '#editor/ui/icons.tsx';
import classes from './ContextEditor.module.css';
import { converted, readTyped, typeOf, VALUE_TYPES, type ValueType, written } from './contextTypes.ts';

interface TypedValueProps {
  name: string;
  value: Json;
  onChange: (value: Json) => void;
  onRemove: () => void;
}

/** A variable's type and value. What is no value of its type stays in the field and changes nothing. */
export function TypedValue({ name, value, onChange, onRemove }: TypedValueProps) {
  const { t } = useTranslation('tryit');
  const type = typeOf(value);
  const label = t('context.value', { name });
  /** What is being typed, as long as it stands for the value or for none. */
  const [typing, setTyping] = useState<{ text: string; for: Json } | null>(null);
  const text = typing && typing.for === value ? typing.text : written(value, type);
  const fault = readTyped(type, text) === undefined;
  const write = (next: string): void => {
    const read = readTyped(type, next);
    setTyping({ text: next, for: read === undefined ? value : read });
    if (read !== undefined) onChange(read);
  };
  const error = fault ? t(type === 'number' ? 'context.notNumber' : 'notJson') : null;
  return (
    <div className={classes.value}>
      <select
        aria-label={t('context.type', { name })}
        value={type}
        onChange={(event) => onChange(converted(value, event.currentTarget.value as ValueType))}
      >
        {VALUE_TYPES.map((id) => (
          <option key={id} value={id}>
            {t(`context.types.${id}`)}
          </option>
        ))}
      </select>
      {type === 'json' && (
        <Textarea
          aria-label={label}
          value={text}
          error={error}
          autosize
          maxRows={8}
          spellCheck={false}
          onChange={(event) => write(event.currentTarget.value)}
        />
      )}
      {(type === 'text' || type === 'number') && (
        <TextInput
          aria-label={label}
          value={text}
          error={error}
          dir="auto"
          inputMode={type === 'number' ? 'decimal' : 'text'}
          onChange={(event) => write(event.currentTarget.value)}
        />
      )}
      {type === 'flag' && (
        <select
          className={classes.flag}
          aria-label={label}
          value={value === true ? 'true' : 'false'}
          onChange={(event) => onChange(event.currentTarget.value === 'true')}
        >
          <option value="true">{t('context.true')}</option>
          <option value="false">{t('context.false')}</option>
        </select>
      )}
      {type === 'nothing' && <span />}
      <ActionIcon
        size={30}
        aria-label={t('context.remove', { name })}
        title={t('context.remove', { name })}
        onClick={onRemove}
      >
        <CloseIcon size={12} />
      </ActionIcon>
    </div>
  );
}
