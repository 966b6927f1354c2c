import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nameColumn } from '#editor/commands/artifacts/nameColumn.tsx';
import page from '#editor/commands/artifacts/page.module.css';
import { Badge } from '#editor/ui/Badge.tsx';
import { formatLocale } from '#editor/ui/formatLocale.ts';
import type { Column } from '#editor/ui/grid/column.ts';
import { useMediaWidth } from '#editor/ui/useMediaWidth.ts';
import type { EntityRow } from './entityRow.ts';

/** The columns of the table of entities; beside a name a phone has room for one. */
export function useEntityColumns(skillId: string): readonly Column<EntityRow>[] {
  const { t, i18n } = useTranslation('entities');
  const phone = useMediaWidth() === 'phone';
  return useMemo(() => {
    const dates = new Intl.DateTimeFormat(formatLocale(i18n.language), { dateStyle: 'medium' });
    const name: Column<EntityRow> = {
      ...nameColumn('entity', skillId, t('column.name')),
      sortable: true,
    };
    const values: Column<EntityRow> = {
      id: 'values',
      label: t('column.values'),
      width: '80px',
      sortable: true,
      end: true,
      render: (row) => row.values,
    };
    const nodes: Column<EntityRow> = {
      id: 'nodes',
      label: t('column.nodes'),
      width: '110px',
      sortable: true,
      render: (row) =>
        row.nodes > 0 ? (
          t('nodes', { count: row.nodes })
        ) : (
          <Badge tone="warn">{t('nodes', { count: 0 })}</Badge>
        ),
    };
    if (phone) return [name, nodes];
    return [
      name,
      {
        id: 'description',
        label: t('column.description'),
        width: 'minmax(0, 4fr)',
        sortable: true,
        render: ({ entity }) => <span className={page.dim}>{entity.description}</span>,
      },
      values,
      {
        id: 'fuzzy',
        label: t('column.fuzzy'),
        width: '80px',
        sortable: true,
        render: ({ entity }) => entity.fuzzy_match === true && t('fuzzyOn'),
      },
      nodes,
      {
        id: 'updated',
        label: t('column.updated'),
        width: '100px',
        sortable: true,
        render: ({ updated }) =>
          updated && <span className={page.dim}>{dates.format(new Date(updated))}</span>,
      },
    ];
  }, [i18n.language, phone, skillId, t]);
}
