import { useTranslation } from 'react-i18next';
import { search } from '../../commands/viewCommands.ts';
import { SearchIcon } from '../../ui/icons.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { modKey } from '../../ui/modKey.ts';
import classes from './FindButton.module.css';
import { useCommand } from './useCommand.ts';

/** Looks like a field and opens the palette, where finding happens. */
export function FindButton() {
  const { t } = useTranslation();
  const { label, run } = useCommand(search);
  return (
    <button type="button" className={classes.find} title={label} aria-haspopup="dialog" onClick={run}>
      <SearchIcon size={14} />
      <span className={classes.words}>{t('find')}</span>
      <Kbd>{`${modKey} K`}</Kbd>
    </button>
  );
}
