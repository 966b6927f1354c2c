import { Loader, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSamples } from '../../api/samples.ts';
import { ChevronRightIcon } from '../../ui/icons.tsx';
import classes from './dialogs.module.css';

interface SamplesDialogProps {
  opened: boolean;
  /** The file of the sample that is being opened. */
  busy: string | undefined;
  onClose: () => void;
  onChoose: (file: string) => void;
}

/** The samples to start from; choosing one opens a copy. */
export function SamplesDialog({ opened, busy, onClose, onChoose }: SamplesDialogProps) {
  const { t } = useTranslation('skills');
  const { data: samples, isError } = useSamples();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('samples.title')}
      closeButtonProps={{ 'aria-label': t('import.close') }}
    >
      <p className={classes.text}>{isError ? t('samples.failed') : t('samples.text')}</p>
      <ul className={classes.samples}>
        {samples?.map(({ file, name, description }, index) => (
          <li key={file}>
            <button
              type="button"
              className={classes.sample}
              data-autofocus={index === 0 || undefined}
              disabled={busy !== undefined}
              onClick={() => onChoose(file)}
            >
              <span>
                <b>{name}</b>
                <span>{description}</span>
              </span>
              {busy === file ? <Loader size={16} /> : <ChevronRightIcon />}
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
