import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { PlusIcon } from '#editor/ui/icons.tsx';
import classes from './AddButton.module.css';
import { useReadOnly } from './useReadOnly.ts';

interface AddButtonProps {
  onClick?: () => void;
  children: ReactNode;
}

/** The quiet button beneath a list that adds to it; those who only read have none. */
export function AddButton({ children, ...rest }: AddButtonProps) {
  const readOnly = useReadOnly();
  if (readOnly) return null;
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      className={classes.add}
      leftSection={<PlusIcon size={12} />}
      {...rest}
    >
      {children}
    </Button>
  );
}
