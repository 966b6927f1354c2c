import { useTranslation } from 'react-i18next';
import type { JsonObject } from '#lib/json.ts';
import { isJsonObject } from '#lib/json.ts';
import type { RichResponse } from '#skill/response.ts';
import classes from './RichPreview.module.css';

const textOf = (item: JsonObject, ...keys: readonly string[]): string => {
  for (const key of keys) {
    const value = item[key];
    if (typeof value === 'string' && value !== '') return value;
  }
  return '';
};

/** What a response says of itself in a line: its title, its options, where it is. */
function summaryOf(item: JsonObject): string {
  const { options } = item;
  if (!Array.isArray(options)) return textOf(item, 'title', 'source', 'message_to_human_agent', 'query');
  const labels = options
    .map((option) => (isJsonObject(option) ? textOf(option, 'label') : ''))
    .filter(Boolean);
  return [textOf(item, 'title'), labels.join(' · ')].filter(Boolean).join(': ');
}

/** A response that isn't text, as a row. It is kept as it is. */
export function RichPreview({ response: { kind, item } }: { response: RichResponse }) {
  const { t } = useTranslation('inspector');
  const { time } = item;
  const summary =
    kind === 'pause' && typeof time === 'number' ? t('pauseFor', { seconds: time / 1000 }) : summaryOf(item);
  return (
    <div className={classes.row}>
      <span className={classes.kind}>{t(`rich.${kind}`)}</span>
      <span className={classes.summary} dir="auto" title={summary}>
        {summary}
      </span>
    </div>
  );
}
