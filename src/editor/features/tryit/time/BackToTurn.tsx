import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ClockIcon } from '#editor/ui/icons.tsx';
import { useTestStore } from '../TestContext.tsx';

/** Goes back to a turn. */
export function BackToTurn({ turn }: { turn: number }) {
  const { t } = useTranslation('time');
  const { lookAt } = useTestStore().getState();
  const label = t('backTo', { turn });
  return (
    <ActionIcon size={24} aria-label={label} title={label} onClick={() => lookAt(turn)}>
      <ClockIcon size={13} />
    </ActionIcon>
  );
}
