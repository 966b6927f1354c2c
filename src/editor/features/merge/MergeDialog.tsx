import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MergeReview } from './MergeReview.tsx';
import { MergeSource } from './MergeSource.tsx';
import type { Source } from './source.ts';

/** Takes parts of a file or of another skill into this one: where from, then what. */
export function MergeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('merge');
  const [source, setSource] = useState<Source | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      size={source ? 'xl' : 'md'}
      title={source ? t('titleOf', { name: source.name }) : t('title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {source ? (
        <MergeReview source={source} onBack={() => setSource(null)} onClose={onClose} />
      ) : (
        <MergeSource onChoose={setSource} />
      )}
    </Modal>
  );
}
