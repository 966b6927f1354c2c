import { ActionIcon, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SkillCard } from '#protocol/studio.ts';
import { exportPath } from '../../api/skills.ts';
import { CopyIcon, DialogIcon, DotsIcon, DownloadIcon, TrashIcon } from '../../ui/icons.tsx';
import { dialogAddress } from '../../ui/pageAddress.ts';

interface CardMenuProps {
  card: SkillCard;
  name: string;
  onDuplicate: (card: SkillCard) => void;
  onDelete: (card: SkillCard) => void;
}

export function CardMenu({ card, name, onDuplicate, onDelete }: CardMenuProps) {
  const { t } = useTranslation('skills');
  const label = t('card.menu', { name });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={label} title={label}>
          <DotsIcon />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to={dialogAddress(card.id)} leftSection={<DialogIcon />}>
          {t('menu.open')}
        </Menu.Item>
        <Menu.Item component="a" href={exportPath(card.id)} download leftSection={<DownloadIcon />}>
          {t('menu.export')}
        </Menu.Item>
        <Menu.Item leftSection={<CopyIcon />} onClick={() => onDuplicate(card)}>
          {t('menu.duplicate')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<TrashIcon />} onClick={() => onDelete(card)}>
          {t('menu.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
