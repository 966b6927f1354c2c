import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportKind } from '#editor/commands/artifacts/importKind.ts';
import { ImportTable } from '#editor/commands/artifacts/ImportTable.tsx';
import { importEntities, type EntityRowFault } from '#skill/transfer/importEntities.ts';

const FAULTS: ReadonlySet<string> = new Set<EntityRowFault>(['mixed', 'noEntity', 'noValue']);

/** Takes in values with their synonyms and patterns, as Watson's CSV has them. */
export function ImportEntities({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('entities');
  const kind = useMemo(
    (): ImportKind => ({
      title: t('importDialog.title'),
      columns: [
        { id: 'entity', label: t('importDialog.entity'), heads: ['entity', 'entities'] },
        { id: 'value', label: t('importDialog.value'), heads: ['value', 'values'] },
        {
          id: 'synonym',
          label: t('importDialog.synonym'),
          heads: ['synonym', 'synonyms', 'pattern', 'patterns'],
        },
      ],
      usual: ['entity', 'value', 'synonym'],
      report(skill, rows, places) {
        const at = (id: string, cells: readonly string[]) => cells[places.indexOf(id)] ?? '';
        const report = importEntities(
          skill,
          rows.map(({ line, cells }) => ({
            line,
            entity: at('entity', cells),
            value: at('value', cells),
            words: cells.filter((_, index) => places[index] === 'synonym'),
          })),
        );
        return {
          ...report,
          rows: report.rows.map(({ why, ...row }) => {
            if (why === undefined) return row;
            return { ...row, why: FAULTS.has(why) ? t(`importDialog.${why}`) : why };
          }),
        };
      },
    }),
    [t],
  );
  return <ImportTable kind={kind} onClose={onClose} />;
}
