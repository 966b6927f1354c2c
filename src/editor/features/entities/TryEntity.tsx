import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textInsightQuery } from '#editor/api/insight.ts';
import { usePaused } from '#editor/commands/artifacts/usePaused.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { mentionsIn } from './mentionsIn.ts';
import { TrySentence } from './TrySentence.tsx';

/** What of a sentence the entity takes for one of its values, misspellings included, while it is being typed. */
export function TryEntity({ name }: { name: string }) {
  const { t } = useTranslation('entities');
  const skillId = useDocument((state) => state.skillId);
  const saved = useDocument((state) => state.saving.lastSaved);
  const [text, setText] = useState('');
  const asked = usePaused(text);
  const found = useQuery({
    ...textInsightQuery(skillId, asked, saved),
    select: ({ entities }) => mentionsIn(entities).filter(({ entity }) => entity === name),
  });
  return (
    <section aria-label={t('try.title')}>
      <h3>{t('try.title')}</h3>
      <TrySentence
        text={text}
        onText={setText}
        placeholder={t('try.label')}
        asked={asked}
        found={found}
        nothing={t('try.nothing', { name })}
      />
    </section>
  );
}
