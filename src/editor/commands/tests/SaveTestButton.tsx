import { ActionIcon } from '@mantine/core';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { TestIcon } from '../../ui/icons.tsx';
import type { RecordedConversation } from './recordPlan.ts';

const SaveTestDialog = lazy(async () => ({ default: (await import('./SaveTestDialog.tsx')).SaveTestDialog }));

interface SaveTestButtonProps {
  /** Asked when it is pressed. */
  conversation: () => RecordedConversation;
  disabled: boolean;
}

/** Keeps a conversation as a test of the skill. Not for those who only read. */
export function SaveTestButton({ conversation, disabled }: SaveTestButtonProps) {
  const { t } = useTranslation('saveTest');
  const readOnly = useDocument((state) => state.readOnly);
  const [recorded, setRecorded] = useState<RecordedConversation | null>(null);
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
        onClick={() => setRecorded(conversation())}
      >
        <TestIcon />
      </ActionIcon>
      <Suspense>{recorded && <SaveTestDialog conversation={recorded} onClose={close} />}</Suspense>
    </>
  );
}
