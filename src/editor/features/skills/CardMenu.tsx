import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SkillCard } from '#protocol/studio.ts';
import { useRights } from '../../api/session.ts';
import { exportPath } from '../../api/skills.ts';
import { DropMenu } from '../../ui/DropMenu.tsx';
import { CopyIcon, DialogIcon, DotsIcon, DownloadIcon, TrashIcon } from '../../ui/icons.tsx';
import type { MenuEntry } from '../../ui/menuEntry.ts';
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
  const may = useRights();
  const duplicate: MenuEntry = {
    kind: 'action',
    label: t('menu.duplicate'),
    icon: <CopyIcon />,
    onSelect: () => onDuplicate(card),
  };
  const remove: MenuEntry = {
    kind: 'action',
    label: t('menu.delete'),
    icon: <TrashIcon />,
    onSelect: () => onDelete(card),
  };
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
        ...(may.create ? [duplicate] : []),
        ...(may.edit ? [{ kind: 'divider' } as const, remove] : []),
      ]}
    />
  );
}
