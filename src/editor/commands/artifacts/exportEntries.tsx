import type { TFunction } from 'i18next';
import { DownloadIcon } from '#editor/ui/icons.tsx';
import type { MenuEntry } from '#editor/ui/menuEntry.ts';
import { downloadCsv, downloadExcel } from './download.ts';

/** What a menu offers to take rows away with; `name` is the file's, without its kind. */
export function exportEntries(
  t: TFunction<'artifacts'>,
  name: string,
  rows: () => readonly (readonly string[])[],
): readonly MenuEntry[] {
  return [
    {
      kind: 'action',
      label: t('export.csv'),
      icon: <DownloadIcon />,
      onSelect: () => void downloadCsv(`${name}.csv`, rows()),
    },
    {
      kind: 'action',
      label: t('export.excel'),
      icon: <DownloadIcon />,
      onSelect: () => void downloadExcel(`${name}.xlsx`, rows()),
    },
  ];
}
