import { TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Kbd } from '../ui/Kbd.tsx';
import { SearchIcon } from '../ui/icons.tsx';
import { modKey } from '../ui/modKey.ts';
import classes from './FilterField.module.css';

interface FilterFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** The header's field on the skills page: what is typed narrows the list. Ctrl+K goes to it, Escape empties it. */
export function FilterField({ label, value, onChange }: FilterFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      classNames={{ input: classes.field ?? '', section: classes.section ?? '' }}
      leftSection={<SearchIcon size={14} />}
      rightSection={
        <span className={classes.hint}>
          <Kbd>{`${modKey} K`}</Kbd>
        </span>
      }
      rightSectionWidth="auto"
      rightSectionPointerEvents="none"
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange('');
      }}
    />
  );
}
