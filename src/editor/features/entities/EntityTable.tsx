import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArtifactTable } from '#editor/commands/artifacts/ArtifactTable.tsx';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Choices } from '#editor/ui/Choices.tsx';
import { entityRows as csvRows } from '#skill/transfer/importEntities.ts';
import { useEntityColumns } from './entityColumns.tsx';
import { ENTITY_ORDERS, entityMatches } from './entityRow.ts';
import { ImportEntities } from './ImportEntities.tsx';
import { NewEntity } from './NewEntity.tsx';
import { SystemEntities } from './SystemEntities.tsx';
import { useEntityRows } from './useEntityRows.ts';

/** All entities: found, sorted, chosen from, and the way to each; and those that are built in. */
export function EntityTable() {
  const { t } = useTranslation('entities');
  const skillId = useDocument((state) => state.skillId);
  const all = useEntityRows();
  const columns = useEntityColumns(skillId);
  const [shown, setShown] = useState<'own' | 'system'>('own');
  return (
    <ArtifactTable
      kind="entity"
      all={all}
      matches={entityMatches}
      orders={ENTITY_ORDERS}
      columns={columns}
      tableOf={csvRows}
      filter={
        <Choices
          label={t('filter')}
          value={shown}
          onChange={setShown}
          choices={[
            { id: 'own', label: t('own') },
            { id: 'system', label: t('systemFilter') },
          ]}
        />
      }
      instead={shown === 'system' && <SystemEntities />}
      New={NewEntity}
      Import={ImportEntities}
    />
  );
}
