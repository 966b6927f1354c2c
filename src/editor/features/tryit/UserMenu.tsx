import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropMenu } from '#editor/ui/DropMenu.tsx';
import { PlusIcon } from '#editor/ui/icons.tsx';
import type { MenuEntry } from '#editor/ui/menuEntry.ts';
import { useTest, useTestStore } from './TestContext.tsx';
import { useLine } from './time/useLine.ts';
import { UserIcon } from './UserIcon.tsx';

/** Which test user is talking; each has a conversation and a context of its own. */
export function UserMenu() {
  const { t } = useTranslation('tryit');
  const test = useTestStore();
  const lines = useTest((state) => state.lines);
  const { user: current } = useLine();
  const [count, setCount] = useState(1);
  const nameOf = (user: string | null): string => user ?? t('users.first');
  const add = (): void => {
    setCount(count + 1);
    void test.getState().addUser(t('users.name', { number: count + 1 }));
  };
  const entries: MenuEntry[] = [
    // Of several branches, the latest.
    ...new Map(lines.map(({ id, user }) => [user, id])).entries().map(([user, id]): MenuEntry => ({
      kind: 'choice',
      label: nameOf(user),
      checked: user === current,
      onSelect: () => user !== current && test.getState().show(id),
    })),
    { kind: 'divider' },
    { kind: 'action', label: t('users.add'), icon: <PlusIcon />, onSelect: add },
  ];
  const label = t('users.title', { name: nameOf(current) });
  return (
    <DropMenu
      align="end"
      entries={entries}
      target={
        <ActionIcon aria-label={label} title={label}>
          <UserIcon />
        </ActionIcon>
      }
    />
  );
}
