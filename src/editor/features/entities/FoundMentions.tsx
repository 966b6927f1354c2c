import { useTranslation } from 'react-i18next';
import { Chip } from '#editor/ui/Chip.tsx';
import type { FoundMention } from './mentionsIn.ts';
import classes from './FoundMentions.module.css';

/** A text with what was found in it marked, and below what each of the words stands for. */
export function FoundMentions({ text, mentions }: { text: string; mentions: readonly FoundMention[] }) {
  const { t } = useTranslation('entities');
  return (
    <ul aria-label={t('try.found')} className={classes.list}>
      {mentions.map(({ entity, value, start, end, confidence, alternatives }) => (
        <li key={`${entity} ${start} ${value}`} className={classes.mention}>
          <p dir="auto">
            {text.slice(0, start)}
            <mark>{text.slice(start, end)}</mark>
            {text.slice(end)}
          </p>
          <p className={classes.reading}>
            <Chip kind="entity" size="sm" title={entity}>
              {entity}
            </Chip>
            <span dir="auto">
              {value}
              {alternatives.length > 0 && ` ${t('try.or', { others: alternatives.join(', ') })}`}
            </span>
            <span className={classes.how}>
              {confidence < 1 ? t('try.nearly', { confidence: confidence.toFixed(2) }) : t('try.exact')}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
