import { ActionIcon } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { addAbove, addBelow, addChild } from '#editor/commands/addCommands.ts';
import { copyCommand, cutCommand, pasteCommand } from '#editor/commands/clipboardCommands.ts';
import type { Command } from '#editor/commands/command.ts';
import { deleteCommand } from '#editor/commands/deleteCommands.ts';
import { isOffered } from '#editor/commands/isOffered.ts';
import { Keys } from '#editor/commands/Keys.tsx';
import { indent, moveDialog, moveDown, moveUp, outdent } from '#editor/commands/moveCommands.ts';
import { copyLink, disableCommand, duplicateCommand, groupCommand } from '#editor/commands/nodeCommands.ts';
import { testFromHere } from '#editor/commands/viewCommands.ts';
import { whyCommand } from '#editor/commands/why/whyCommand.ts';
import { useCommandContext } from '#editor/commands/useCommandContext.ts';
import { DropMenu } from '#editor/ui/DropMenu.tsx';
import { DotsIcon } from '#editor/ui/icons.tsx';
import type { MenuEntry } from '#editor/ui/menuEntry.ts';

const GROUPS: readonly (readonly Command[])[] = [
  [addBelow, addAbove, addChild],
  [moveUp, moveDown, outdent, indent, moveDialog],
  [copyCommand, cutCommand, pasteCommand, duplicateCommand, groupCommand],
  [testFromHere, whyCommand, disableCommand, copyLink, deleteCommand],
];

/** Everything that can be done with the node as a whole. */
export const NodeMenu = memo(function NodeMenu() {
  const { t } = useTranslation(['inspector', 'commands']);
  const ctx = useCommandContext();
  const entryOf = (command: Command): MenuEntry => {
    const { labelKey, icon: Icon, shortcuts } = command;
    return {
      kind: 'action',
      label: t(`commands:${labelKey}`),
      icon: Icon && <Icon size={14} />,
      trailing: shortcuts?.[0] && <Keys shortcut={shortcuts[0]} />,
      danger: command === deleteCommand,
      disabled: !isOffered(command, ctx),
      onSelect: () => command.run(ctx),
    };
  };
  return (
    <DropMenu
      target={
        <ActionIcon aria-label={t('more')} title={t('more')}>
          <DotsIcon />
        </ActionIcon>
      }
      entries={() =>
        GROUPS.flatMap((group, i) => [
          ...(i > 0 ? [{ kind: 'divider' } as const] : []),
          ...group.map(entryOf),
        ])
      }
    />
  );
});
