import { useTranslation } from 'react-i18next';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { saveStateOf, type SaveState } from '../../document/saveState.ts';
import { formatLocale } from '../../ui/formatLocale.ts';
import { CloudCheckIcon, CloudOffIcon, CloudUpIcon, EyeIcon } from '../../ui/icons.tsx';
import classes from './SaveStatus.module.css';

const icons: Readonly<Record<SaveState, React.ReactNode>> = {
  saved: <CloudCheckIcon size={14} />,
  saving: <CloudUpIcon size={14} />,
  offline: <CloudOffIcon size={14} />,
};

/** Whether the service has everything, in words. A change of state is said aloud, a new time is not. */
export function SaveStatus() {
  const { t, i18n } = useTranslation('document');
  const state = useDocument(saveStateOf);
  const { unsent, kept, lastSaved } = useDocument((doc) => doc.saving);
  const readOnly = useDocument((doc) => doc.readOnly);
  const words = (): string => {
    if (readOnly) return t('readOnly');
    if (state === 'saving') return t('saving');
    if (state === 'offline') return t(kept ? 'offline' : 'offlineNotKept', { count: unsent });
    if (lastSaved === null) return t('saved');
    const time = new Intl.DateTimeFormat(formatLocale(i18n.language), { timeStyle: 'short' }).format(
      lastSaved,
    );
    return t('savedAt', { time });
  };
  return (
    <div className={classes.status} data-state={state} title={words()}>
      {readOnly ? <EyeIcon size={14} /> : icons[state]}
      <span className={classes.words} aria-hidden="true">
        {words()}
      </span>
      <span className="sr" role="status">
        {state === 'saved' && !readOnly ? t('saved') : words()}
      </span>
    </div>
  );
}
