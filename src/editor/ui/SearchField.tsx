import { TextInput } from '@mantine/core';
import type { RefObject } from 'react';
import { SearchIcon } from './icons.tsx';

interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Called for the arrow down: into what is filtered. */
  onDown?: () => void;
  input?: RefObject<HTMLInputElement | null>;
  className?: string | undefined;
}

/** Narrows a list down while one types. Escape empties it. */
export function SearchField({ label, value, onChange, onDown, input, className }: SearchFieldProps) {
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      placeholder={label}
      dir="auto"
      className={className ?? ''}
      value={value}
      leftSection={<SearchIcon size={14} />}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') onChange('');
        else if (event.key === 'ArrowDown' && onDown) onDown();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
