import { useTranslation } from 'react-i18next';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { CopyIcon, DownloadIcon, OutlineIcon, RenameIcon, UploadIcon } from '../../ui/icons.tsx';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { useSkillFiles } from './useSkillFiles.ts';

/** What can be done with the skill as a whole. */
export function useSkillMenu(onRename: () => void, onMerge: () => void): MenuEntry[] {
  const { t } = useTranslation();
  const { exportFile, duplicate } = useSkillFiles();
  const readOnly = useDocument((state) => state.readOnly);
  const rename: MenuEntry = {
    kind: 'action',
    label: t('skillMenu.rename'),
    icon: <RenameIcon />,
    onSelect: onRename,
  };
  const copy: MenuEntry = {
    kind: 'action',
    label: t('skillMenu.duplicate'),
    icon: <CopyIcon />,
    onSelect: () => void duplicate(),
  };
  const merge: MenuEntry = {
    kind: 'action',
    label: t('skillMenu.merge'),
    icon: <UploadIcon />,
    onSelect: onMerge,
  };
  return [
    ...(readOnly ? [] : [rename]),
    {
      kind: 'action',
      label: t('skillMenu.export'),
      icon: <DownloadIcon />,
      onSelect: () => void exportFile(),
    },
    ...(readOnly ? [] : [copy, merge]),
    { kind: 'divider' },
    { kind: 'page', label: t('allSkills'), icon: <OutlineIcon />, to: '/' },
  ];
}
