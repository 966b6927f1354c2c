import { useTranslation } from 'react-i18next';
import classes from './Meter.module.css';

/** A confidence from 0 to 1, as a bar and as a figure. */
export function Meter({ value }: { value: number }) {
  const { t, i18n } = useTranslation('tryit');
  const figure = new Intl.NumberFormat(i18n.language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value);
  return (
    <span className={classes.meter} role="img" aria-label={t('confidence', { value: figure })}>
      <span className={classes.bar}>
        <i style={{ width: `${Math.min(1, Math.max(0, value)) * 100}%` }} />
      </span>
      <span className={classes.figure}>{figure}</span>
    </span>
  );
}
