import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CopyIcon, DownloadIcon, OutlineIcon, RenameIcon } from '../../ui/icons.tsx';
import { useSkillFiles } from './useSkillFiles.ts';

export function SkillMenuItems({ onRename }: { onRename: () => void }) {
  const { t } = useTranslation();
  const { exportFile, duplicate } = useSkillFiles();
  return (
    <>
      <Menu.Item leftSection={<RenameIcon />} onClick={onRename}>
        {t('skillMenu.rename')}
      </Menu.Item>
      <Menu.Item leftSection={<DownloadIcon />} onClick={() => void exportFile()}>
        {t('skillMenu.export')}
      </Menu.Item>
      <Menu.Item leftSection={<CopyIcon />} onClick={() => void duplicate()}>
        {t('skillMenu.duplicate')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item component={Link} to="/" leftSection={<OutlineIcon />}>
        {t('allSkills')}
      </Menu.Item>
    </>
  );
}
