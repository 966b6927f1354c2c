import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { DialogIcon } from '../../ui/icons.tsx';
import { dialogAddress } from '../../ui/pageAddress.ts';
import classes from './Rail.module.css';

/** The skill's pages. */
export function Rail() {
  const { t } = useTranslation();
  const skillId = useDocument((state) => state.skillId);
  return (
    <nav className={classes.rail} aria-label={t('pages.label')}>
      <Link
        to={dialogAddress(skillId)}
        className={classes.item}
        title={t('pages.dialog')}
        aria-current="page"
      >
        <DialogIcon />
        <span className={classes.word}>{t('pages.dialog')}</span>
      </Link>
    </nav>
  );
}
