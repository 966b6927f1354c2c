import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Glyph } from '#editor/ui/Glyph.tsx';
import type { Kind } from '#editor/ui/kind.ts';
import classes from './Legend.module.css';

const KINDS: readonly Kind[] = ['intent', 'entity', 'variable', 'system'];

/** What the shapes before the titles mean. */
export const Legend = memo(function Legend() {
  const { t } = useTranslation('outline');
  return (
    <section className={classes.legend} aria-label={t('legend')}>
      <h2>{t('legend')}</h2>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>
            <Glyph kind={kind} />
            {t(`kinds.${kind}`)}
          </li>
        ))}
      </ul>
    </section>
  );
});
