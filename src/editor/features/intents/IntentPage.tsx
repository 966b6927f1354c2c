import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '@mantine/core';
import page from '#editor/commands/artifacts/page.module.css';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { EmptyState } from '#editor/ui/EmptyState.tsx';
import { IntentIcon } from '#editor/ui/icons.tsx';
import { wordsAddress } from '#editor/ui/pageAddress.ts';
import { ExampleTable } from './ExampleTable.tsx';
import { IntentHead } from './IntentHead.tsx';
import { IntentList } from './IntentList.tsx';
import { IntentSide } from './IntentSide.tsx';
import { useIntentRows } from './useIntentRows.ts';

/** One intent: its examples, what listens for it, and what it overlaps with. */
export function IntentPage({ name }: { name: string }) {
  const { t } = useTranslation('intents');
  const skillId = useDocument((state) => state.skillId);
  const intent = useDocument((state) => state.skill.intents.get(name));
  const rows = useIntentRows();
  const row = rows.find((candidate) => candidate.name === name);
  return (
    <section aria-label={t('title')} className={page.page}>
      <div className={page.split}>
        <IntentList rows={rows} current={name} />
        {intent ? (
          <>
            <div className={page.main}>
              <IntentHead intent={intent} row={row} />
              <ExampleTable intent={intent} />
            </div>
            <IntentSide name={name} uses={row?.uses ?? []} />
          </>
        ) : (
          <EmptyState icon={<IntentIcon />} title={t('gone', { name })} text={t('artifacts:page.goneText')}>
            <Button component={Link} to={wordsAddress(skillId, 'intents')}>
              {t('back')}
            </Button>
          </EmptyState>
        )}
      </div>
    </section>
  );
}
