import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import { useReadOnly } from './useReadOnly.ts';

interface IconButtonProps {
  label: string;
  /** Its hover text where that isn't its name. */
  title?: string;
  disabled?: boolean;
  /** Whether what it opens is open. */
  expanded?: boolean;
  /** It changes nothing: those who only read have it too. */
  looks?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A button of 24 px with an icon. */
export function IconButton({ label, title = label, expanded, looks = false, ...rest }: IconButtonProps) {
  const readOnly = useReadOnly();
  if (readOnly && !looks) return null;
  return <ActionIcon size={24} aria-label={label} title={title} aria-expanded={expanded} {...rest} />;
}
