import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { systemEntitiesQuery } from '#editor/api/insight.ts';
import page from '#editor/commands/artifacts/page.module.css';
import { usePaused } from '#editor/commands/artifacts/usePaused.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { FoundMentions } from './FoundMentions.tsx';
import { mentionsIn } from './mentionParts.ts';
import classes from './SystemEntities.module.css';

/** What the built-in entities find in a sentence, in the skill's language, while it is being typed. */
export function TrySystem({ text, onText }: { text: string; onText: (text: string) => void }) {
  const { t } = useTranslation('entities');
  const skillId = useDocument((state) => state.skillId);
  const asked = usePaused(text);
  const { data, isError } = useQuery(systemEntitiesQuery(skillId, asked));
  const mentions = data && mentionsIn(data);
  return (
    <section aria-label={t('try.title')} className={classes.try}>
      <TextInput
        label={t('try.label')}
        placeholder={t('system.placeholder')}
        dir="auto"
        autoComplete="off"
        maxLength={1024}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      {asked !== '' && (
        <div role="status">
          {isError && <p className={page.dim}>{t('try.unreachable')}</p>}
          {mentions?.length === 0 && <p className={page.dim}>{t('system.nothing')}</p>}
          {mentions && mentions.length > 0 && <FoundMentions text={asked} mentions={mentions} />}
        </div>
      )}
    </section>
  );
}
