import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SkillCard } from '#protocol/studio.ts';
import { exportPath } from '../../api/skills.ts';
import { DropMenu } from '../../ui/DropMenu.tsx';
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
    <DropMenu
      align="end"
      target={
        <ActionIcon aria-label={label} title={label}>
          <DotsIcon />
        </ActionIcon>
      }
      entries={[
        { kind: 'page', label: t('menu.open'), icon: <DialogIcon />, to: dialogAddress(card.id) },
        { kind: 'file', label: t('menu.export'), icon: <DownloadIcon />, href: exportPath(card.id) },
        { kind: 'action', label: t('menu.duplicate'), icon: <CopyIcon />, onSelect: () => onDuplicate(card) },
        { kind: 'divider' },
        { kind: 'action', label: t('menu.delete'), icon: <TrashIcon />, onSelect: () => onDelete(card) },
      ]}
    />
  );
}
