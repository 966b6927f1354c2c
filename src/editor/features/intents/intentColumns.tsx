import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addNodeFor } from '#editor/commands/artifacts/addNodeFor.ts';
import { nameColumn } from '#editor/commands/artifacts/nameColumn.tsx';
import page from '#editor/commands/artifacts/page.module.css';
import type { CommandContext } from '#editor/commands/command.ts';
import { Badge } from '#editor/ui/Badge.tsx';
import { formatLocale } from '#editor/ui/formatLocale.ts';
import type { Column } from '#editor/ui/grid/column.ts';
import { useMediaWidth } from '#editor/ui/useMediaWidth.ts';
import type { IntentRow } from './intentRow.ts';

/** The columns of the table of intents; beside a name a phone has room for one. */
export function useIntentColumns(skillId: string, ctx: CommandContext): readonly Column<IntentRow>[] {
  const { t, i18n } = useTranslation('intents');
  const phone = useMediaWidth() === 'phone';
  return useMemo(() => {
    const dates = new Intl.DateTimeFormat(formatLocale(i18n.language), { dateStyle: 'medium' });
    const name: Column<IntentRow> = {
      ...nameColumn('intent', skillId, t('column.name')),
      sortable: true,
    };
    const examples: Column<IntentRow> = {
      id: 'examples',
      label: t('column.examples'),
      width: '80px',
      sortable: true,
      end: true,
      render: (row) => row.examples,
    };
    const health: Column<IntentRow> = {
      id: 'health',
      label: t('column.health'),
      width: phone ? '110px' : '120px',
      sortable: true,
      render: (row) => (
        <Badge tone={row.health === 'good' ? 'signal' : row.health === 'empty' ? 'error' : 'warn'}>
          {row.health === 'overlaps'
            ? t('health.overlaps', { count: row.overlaps })
            : t(`health.${row.health}`)}
        </Badge>
      ),
    };
    if (phone) return [name, health];
    return [
      name,
      {
        id: 'description',
        label: t('column.description'),
        width: 'minmax(0, 4fr)',
        sortable: true,
        render: ({ intent }) => <span className={page.dim}>{intent.description}</span>,
      },
      examples,
      {
        id: 'nodes',
        label: t('column.nodes'),
        width: '170px',
        sortable: true,
        render: (row) =>
          row.nodes > 0 ? (
            t('nodes', { count: row.nodes })
          ) : (
            <span className={page.unused}>
              <Badge tone="warn">{t('nodes', { count: 0 })}</Badge>
              <button
                type="button"
                tabIndex={-1}
                className={page.link}
                title={t('addNodeFor', { name: row.name })}
                onClick={() => addNodeFor(ctx, `#${row.name}`)}
              >
                {t('addNode')}
              </button>
            </span>
          ),
      },
      health,
      {
        id: 'updated',
        label: t('column.updated'),
        width: '100px',
        sortable: true,
        render: ({ updated }) =>
          updated && <span className={page.dim}>{dates.format(new Date(updated))}</span>,
      },
    ];
  }, [ctx, i18n.language, phone, skillId, t]);
}
