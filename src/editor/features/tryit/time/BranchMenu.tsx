import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropMenu } from '#editor/ui/DropMenu.tsx';
import { later } from '#editor/ui/later.tsx';
import type { MenuEntry } from '#editor/ui/menuEntry.ts';
import { useTestStore } from '../TestContext.tsx';
import { BranchIcon } from './BranchIcon.tsx';
import { useBranchName } from './useBranchName.ts';
import { useBranches } from './useBranches.ts';
import { useLine } from './useLine.ts';

const CompareDialog = later(async () => (await import('./CompareDialog.tsx')).CompareDialog);

/** The branches of a test user's conversation, to be changed between, compared and forgotten; nothing without any. */
export function BranchMenu() {
  const { t } = useTranslation('time');
  const nameOf = useBranchName();
  const test = useTestStore();
  const shown = useLine();
  const lines = useBranches();
  const [comparing, setComparing] = useState(false);
  if (lines.length < 2) return null;
  const entries: MenuEntry[] = [
    ...lines.map((line, index): MenuEntry => ({
      kind: 'choice',
      label: nameOf(line, index),
      checked: line.id === shown.id,
      onSelect: () => test.getState().show(line.id),
    })),
    { kind: 'divider' },
    { kind: 'action', label: t('branch.compare'), onSelect: () => setComparing(true) },
    { kind: 'action', label: t('branch.forget'), onSelect: () => test.getState().forget(shown.id) },
  ];
  const label = t('branches', { count: lines.length });
  return (
    <>
      <DropMenu
        align="end"
        entries={entries}
        target={
          <ActionIcon size={24} aria-label={label} title={label}>
            <BranchIcon />
          </ActionIcon>
        }
      />
      {comparing && <CompareDialog lines={lines} shown={shown} onClose={() => setComparing(false)} />}
    </>
  );
}
