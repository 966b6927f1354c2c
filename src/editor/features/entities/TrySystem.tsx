import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { systemEntitiesQuery } from '#editor/api/insight.ts';
import { usePaused } from '#editor/commands/artifacts/usePaused.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { mentionsIn } from './mentionsIn.ts';
import classes from './SystemEntities.module.css';
import { TrySentence } from './TrySentence.tsx';

/** What the built-in entities find in a sentence, in the skill's language, while it is being typed. */
export function TrySystem({ text, onText }: { text: string; onText: (text: string) => void }) {
  const { t } = useTranslation('entities');
  const skillId = useDocument((state) => state.skillId);
  const asked = usePaused(text);
  const found = useQuery({ ...systemEntitiesQuery(skillId, asked), select: mentionsIn });
  return (
    <section aria-label={t('try.title')} className={classes.try}>
      <TrySentence
        text={text}
        onText={onText}
        placeholder={t('system.placeholder')}
        showsLabel
        asked={asked}
        found={found}
        nothing={t('system.nothing')}
      />
    </section>
  );
}
