import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportKind } from '#editor/commands/artifacts/importKind.ts';
import { ImportTable } from '#editor/commands/artifacts/ImportTable.tsx';
import { importIntents } from '#skill/transfer/importIntents.ts';

/** Takes in examples with their intents, as Watson's CSV has them. */
export function ImportIntents({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('intents');
  const kind = useMemo(
    (): ImportKind => ({
      title: t('importDialog.title'),
      columns: [
        {
          id: 'example',
          label: t('importDialog.example'),
          heads: ['example', 'examples', 'text', 'utterance'],
        },
        { id: 'intent', label: t('importDialog.intent'), heads: ['intent', 'intents', 'label'] },
        { id: 'description', label: t('importDialog.description'), heads: ['description'] },
      ],
      usual: ['example', 'intent', ''],
      report(skill, rows, places) {
        const at = (id: string, cells: readonly string[]) => cells[places.indexOf(id)] ?? '';
        const report = importIntents(
          skill,
          rows.map(({ line, cells }) => ({
            line,
            example: at('example', cells),
            intent: at('intent', cells),
            description: at('description', cells),
          })),
        );
        return {
          ...report,
          rows: report.rows.map(({ why, ...row }) => {
            if (why === undefined) return row;
            return {
              ...row,
              why: row.verdict === 'new' ? t('importDialog.elsewhere', { names: why }) : why,
            };
          }),
        };
      },
    }),
    [t],
  );
  return <ImportTable kind={kind} onClose={onClose} />;
}
