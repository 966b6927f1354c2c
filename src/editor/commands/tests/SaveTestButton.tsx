import { ActionIcon } from '@mantine/core';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { TestIcon } from '../../ui/icons.tsx';
import type { RecordedTurn } from './recordPlan.ts';

const SaveTestDialog = lazy(async () => ({ default: (await import('./SaveTestDialog.tsx')).SaveTestDialog }));

/** Keeps a conversation as a test of the skill; `turns` is asked when it is pressed. Not for those who only read. */
export function SaveTestButton({ turns, disabled }: { turns: () => RecordedTurn[]; disabled: boolean }) {
  const { t } = useTranslation('saveTest');
  const readOnly = useDocument((state) => state.readOnly);
  const [recorded, setRecorded] = useState<RecordedTurn[] | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  if (readOnly) return null;
  const close = (): void => {
    setRecorded(null);
    button.current?.focus();
  };
  return (
    <>
      <ActionIcon
        ref={button}
        aria-label={t('button')}
        title={t('button')}
        disabled={disabled}
        onClick={() => setRecorded(turns())}
      >
        <TestIcon />
      </ActionIcon>
      <Suspense>{recorded && <SaveTestDialog turns={recorded} onClose={close} />}</Suspense>
    </>
  );
}
