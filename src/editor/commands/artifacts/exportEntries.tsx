import { DownloadIcon } from '#editor/ui/icons.tsx';
import type { MenuEntry } from '#editor/ui/menuEntry.ts';
import { downloadCsv, downloadExcel } from './download.ts';

/** What a menu offers to take rows away with; `name` is the file's, without its kind. */
export function exportEntries(
  t: (key: 'artifacts:export.csv' | 'artifacts:export.excel') => string,
  name: string,
  rows: () => readonly (readonly string[])[],
): readonly MenuEntry[] {
  return [
    {
      kind: 'action',
      label: t('artifacts:export.csv'),
      icon: <DownloadIcon />,
      onSelect: () => void downloadCsv(`${name}.csv`, rows()),
    },
    {
      kind: 'action',
      label: t('artifacts:export.excel'),
      icon: <DownloadIcon />,
      onSelect: () => void downloadExcel(`${name}.xlsx`, rows()),
    },
  ];
}
