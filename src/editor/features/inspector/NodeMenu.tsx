import { ActionIcon, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addAbove, addBelow, addChild } from '#editor/commands/addCommands.ts';
import type { Command } from '#editor/commands/command.ts';
import { Keys } from '#editor/commands/Keys.tsx';
import { indent, moveDown, moveUp, outdent } from '#editor/commands/moveCommands.ts';
import { copyLink, deleteCommand, duplicateCommand } from '#editor/commands/nodeCommands.ts';
import { useCommandContext } from '#editor/commands/useCommandContext.ts';
import { DotsIcon } from '#editor/ui/icons.tsx';

const GROUPS: readonly (readonly Command[])[] = [
  [addBelow, addAbove, addChild],
  [moveUp, moveDown, outdent, indent],
  [duplicateCommand, copyLink, deleteCommand],
];

/** Everything that can be done with the node as a whole. */
export function NodeMenu() {
  const { t } = useTranslation(['inspector', 'commands']);
  const ctx = useCommandContext();
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={t('more')} title={t('more')}>
          <DotsIcon />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {GROUPS.map((group, i) => [
          i > 0 && <Menu.Divider key={`divider ${i}`} />,
          group.map((command) => {
            const { id, labelKey, icon: Icon, shortcuts } = command;
            return (
              <Menu.Item
                key={id}
                disabled={!command.when(ctx)}
                color={command === deleteCommand ? 'red' : undefined}
                leftSection={Icon && <Icon size={14} />}
                rightSection={shortcuts?.[0] && <Keys shortcut={shortcuts[0]} />}
                onClick={() => command.run(ctx)}
              >
                {t(`commands:${labelKey}`)}
              </Menu.Item>
            );
          }),
        ])}
      </Menu.Dropdown>
    </Menu>
  );
}
