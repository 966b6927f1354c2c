import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DropMenu } from '../../ui/DropMenu.tsx';
import { ChevronDownIcon } from '../../ui/icons.tsx';
import type { SortBy } from './arrange.ts';

const orders: readonly SortBy[] = ['updated', 'name'];

export function SortMenu({ value, onChange }: { value: SortBy; onChange: (value: SortBy) => void }) {
  const { t } = useTranslation('skills');
  return (
    <DropMenu
      align="end"
      target={
        <Button
          variant="default"
          aria-label={t('sort.label', { order: t(`sort.${value}`) })}
          rightSection={<ChevronDownIcon size={12} />}
        >
          {t(`sort.${value}`)}
        </Button>
      }
      entries={orders.map((order) => ({
        kind: 'choice',
        label: t(`sort.${order}`),
        checked: order === value,
        onSelect: () => onChange(order),
      }))}
    />
  );
}
