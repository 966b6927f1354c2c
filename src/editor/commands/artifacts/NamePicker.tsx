import { TextInput } from '@mantine/core';
import { useId } from 'react';

interface NamePickerProps {
  label: string;
  names: readonly string[];
  value: string;
  onChange: (name: string) => void;
  /** It has the focus when its dialog opens. */
  first?: boolean;
  error?: string | null;
}

/** A field for one of many names, which the browser completes. */
export function NamePicker({ label, names, value, onChange, first, error }: NamePickerProps) {
  const list = useId();
  return (
    <>
      <TextInput
        label={label}
        list={list}
        value={value}
        error={error}
        autoComplete="off"
        dir="auto"
        {...(first && { 'data-autofocus': true })}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}
