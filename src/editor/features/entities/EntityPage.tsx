import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import page from '#editor/commands/artifacts/page.module.css';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { EmptyState } from '#editor/ui/EmptyState.tsx';
import { EntityIcon } from '#editor/ui/icons.tsx';
import { wordsAddress } from '#editor/ui/pageAddress.ts';
import { EntityHead } from './EntityHead.tsx';
import { EntityList } from './EntityList.tsx';
import { EntitySide } from './EntitySide.tsx';
import { useEntityRows } from './useEntityRows.ts';
import { ValueTable } from './ValueTable.tsx';

/** One entity: its values, and what uses it. */
export function EntityPage({ name }: { name: string }) {
  const { t } = useTranslation('entities');
  const skillId = useDocument((state) => state.skillId);
  const entity = useDocument((state) => state.skill.entities.get(name));
  const rows = useEntityRows();
  const row = rows.find((candidate) => candidate.name === name);
  return (
    <section aria-label={t('title')} className={page.page}>
      <div className={page.split}>
        <EntityList rows={rows} current={name} />
        {entity ? (
          <>
            <div className={page.main}>
              <EntityHead entity={entity} />
              <ValueTable entity={entity} />
            </div>
            <EntitySide name={name} uses={row?.uses ?? []} />
          </>
        ) : (
          <EmptyState icon={<EntityIcon />} title={t('gone', { name })} text={t('artifacts:page.goneText')}>
            <Button component={Link} to={wordsAddress(skillId, 'entities')}>
              {t('back')}
            </Button>
          </EmptyState>
        )}
      </div>
    </section>
  );
}
