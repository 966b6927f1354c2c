import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textInsightQuery } from '#editor/api/insight.ts';
import page from '#editor/commands/artifacts/page.module.css';
import { usePaused } from '#editor/commands/artifacts/usePaused.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { FoundMentions } from './FoundMentions.tsx';
import { mentionsIn } from './mentionParts.ts';

/** What of a sentence the entity takes for one of its values, misspellings included, while it is being typed. */
export function TryEntity({ name }: { name: string }) {
  const { t } = useTranslation('entities');
  const skillId = useDocument((state) => state.skillId);
  const saved = useDocument((state) => state.saving.lastSaved);
  const [text, setText] = useState('');
  const asked = usePaused(text);
  const { data, isError } = useQuery(textInsightQuery(skillId, asked, saved));
  const mentions = data && mentionsIn(data.entities).filter(({ entity }) => entity === name);
  return (
    <section aria-label={t('try.title')}>
      <h3>{t('try.title')}</h3>
      <TextInput
        aria-label={t('try.label')}
        placeholder={t('try.label')}
        dir="auto"
        autoComplete="off"
        maxLength={1024}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {asked !== '' && (
        <div role="status">
          {isError && <p className={page.dim}>{t('try.unreachable')}</p>}
          {mentions?.length === 0 && <p className={page.dim}>{t('try.nothing', { name })}</p>}
          {mentions && mentions.length > 0 && <FoundMentions text={asked} mentions={mentions} />}
        </div>
      )}
    </section>
  );
}
