import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChevronDownIcon } from '../../ui/icons.tsx';
import type { SortBy } from './arrange.ts';

const orders: readonly SortBy[] = ['updated', 'name'];

export function SortMenu({ value, onChange }: { value: SortBy; onChange: (value: SortBy) => void }) {
  const { t } = useTranslation('skills');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          aria-label={`${t('sort.label')}: ${t(`sort.${value}`)}`}
          rightSection={<ChevronDownIcon size={12} />}
        >
          {t(`sort.${value}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={value} onChange={(order) => onChange(order as SortBy)}>
          {orders.map((order) => (
            <Menu.RadioItem key={order} value={order}>
              {t(`sort.${order}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
