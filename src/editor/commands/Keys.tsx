import { useTranslation } from 'react-i18next';
import { Kbd } from '../ui/Kbd.tsx';
import { isApple, keysOf, parseShortcut } from './shortcut.ts';
import classes from './Keys.module.css';

/** A shortcut as keys: `Ctrl` `Shift` `Z`. */
export function Keys({ shortcut }: { shortcut: string }) {
  const { t } = useTranslation('commands');
  return (
    <span className={classes.keys}>
      {keysOf(parseShortcut(shortcut), isApple()).map((key) => (
        <Kbd key={key}>{/^\w{2,}$/.test(key) ? t(`keys.${key}`, { defaultValue: key }) : key}</Kbd>
      ))}
    </span>
  );
}
