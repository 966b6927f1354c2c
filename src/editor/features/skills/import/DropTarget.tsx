import { useTranslation } from 'react-i18next';
import { FileIcon } from '../../../ui/icons.tsx';
import classes from './DropTarget.module.css';

/** Lies over the page while a file is held over it. */
export function DropTarget() {
  const { t } = useTranslation('skills');
  return (
    <div className={classes.veil}>
      <div className={classes.target}>
        <FileIcon size={28} />
        <b>{t('import.drop')}</b>
        <span>{t('import.dropText')}</span>
      </div>
    </div>
  );
}
