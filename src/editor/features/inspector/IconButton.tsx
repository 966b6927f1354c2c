import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';

interface IconButtonProps {
  label: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A button of 24 px with an icon; its name is its hover text too. */
export function IconButton({ label, disabled = false, onClick, children }: IconButtonProps) {
  return (
    <ActionIcon size={24} aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      {children}
    </ActionIcon>
  );
}
