import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TrashIcon } from '../../ui/icons.tsx';
import { SelectionBar } from '../../ui/SelectionBar.tsx';

interface SelectedRowsProps {
  count: number;
  onDelete: () => void;
  /** What else can be done with them. */
  children?: ReactNode;
}

/** How many rows are selected, and what can be done with them; nothing while none is. */
export function SelectedRows({ count, onDelete, children }: SelectedRowsProps) {
  const { t } = useTranslation('artifacts');
  if (count === 0) return null;
  return (
    <SelectionBar text={t('selected', { count })}>
      {children}
      <Button variant="subtle" color="red" leftSection={<TrashIcon size={14} />} onClick={onDelete}>
        {t('page.delete')}
      </Button>
    </SelectionBar>
  );
}
