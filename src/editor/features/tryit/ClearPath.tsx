import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clearPath } from '#editor/commands/clearPath.ts';
import { useCommandContext } from '#editor/commands/useCommandContext.ts';
import { useSession } from '#editor/session/SessionProvider.tsx';
import { CloseIcon } from '#editor/ui/icons.tsx';

/** Takes the way of the test off canvas and outline; nothing while none is shown. */
export function ClearPath() {
  const { t } = useTranslation('commands');
  const ctx = useCommandContext();
  const shown = useSession((state) => state.trace !== null);
  if (!shown) return null;
  return (
    <ActionIcon
      size={24}
      aria-label={t('clearPath')}
      title={t('clearPath')}
      onClick={() => clearPath.run(ctx)}
    >
      <CloseIcon size={13} />
    </ActionIcon>
  );
}
