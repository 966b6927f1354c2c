import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readCondition } from './conditionTree.ts';
import { inWords } from './inWords.ts';
import classes from './Reading.module.css';

/** A condition in plain words; nothing for one that can't be read. */
export function Reading({ condition }: { condition: string }) {
  const { t, i18n } = useTranslation('inspector');
  const words = useMemo(() => {
    const group = readCondition(condition);
    if (!group || group.items.length === 0) return null;
    return inWords(group, (key, values) => t(`words.${key}`, { ...values }), i18n.language);
  }, [condition, i18n.language, t]);
  if (words === null) return null;
  return (
    <p className={classes.reading} dir="auto">
      {t('words.when', { what: words })}
    </p>
  );
}
