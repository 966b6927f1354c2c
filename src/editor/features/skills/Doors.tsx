import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSamples } from '../../api/samples.ts';
import { BookIcon, FileIcon, PlusIcon } from '../../ui/icons.tsx';
import { useMediaWidth } from '../../ui/useMediaWidth.ts';
import classes from './Doors.module.css';

interface DoorsProps {
  onBlank: () => void;
  onFile: () => void;
  onSample: () => void;
}

/** The three ways to a new skill. */
export function Doors({ onBlank, onFile, onSample }: DoorsProps) {
  const { t } = useTranslation('skills');
  const touch = useMediaWidth() === 'phone';
  return (
    <div className={classes.doors}>
      <Door
        brand
        icon={<PlusIcon />}
        title={t('doors.blank')}
        text={t('doors.blankText')}
        onClick={onBlank}
      />
      <Door
        icon={<FileIcon />}
        title={t('doors.file')}
        text={t(touch ? 'doors.fileTextTouch' : 'doors.fileText')}
        onClick={onFile}
      />
      <Door icon={<BookIcon />} title={t('doors.sample')} text={useSampleNames()} onClick={onSample} />
    </div>
  );
}

interface DoorProps {
  icon: ReactNode;
  title: string;
  text: string;
  brand?: boolean;
  onClick: () => void;
}

function Door({ icon, title, text, brand, onClick }: DoorProps) {
  return (
    <button type="button" className={classes.door} data-brand={brand ? '' : undefined} onClick={onClick}>
      <span className={classes.icon}>{icon}</span>
      <span className={classes.words}>
        <b>{title}</b>
        <span>{text}</span>
      </span>
    </button>
  );
}

/** The first two samples by name, and how many more there are. */
function useSampleNames(): string {
  const { t, i18n } = useTranslation('skills');
  const samples = useSamples().data ?? [];
  if (samples.length === 0) return t('doors.sampleTextNone');
  const more = samples.length > 3 ? samples.length - 2 : 0;
  const names = samples.slice(0, more > 0 ? 2 : 3).map(({ name }) => name);
  if (more > 0) return t('doors.sampleTextMore', { names: names.join(', '), count: more });
  return new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names);
}
