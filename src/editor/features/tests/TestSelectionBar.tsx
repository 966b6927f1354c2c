import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PlayIcon, TrashIcon } from '#editor/ui/icons.tsx';
import { SelectionBar } from '#editor/ui/SelectionBar.tsx';
import type { SkillTest } from '#protocol/tests.ts';

interface TestSelectionBarProps {
  tests: readonly SkillTest[];
  readOnly: boolean;
  onRun: (tests: readonly SkillTest[]) => void;
  onExport: (tests: readonly SkillTest[]) => void;
  onDelete: (tests: readonly SkillTest[]) => void;
}

/** What can be done with the tests that are selected. */
export function TestSelectionBar({ tests, readOnly, onRun, onExport, onDelete }: TestSelectionBarProps) {
  const { t } = useTranslation('tests');
  return (
    <SelectionBar text={t('artifacts:selected', { count: tests.length })}>
      <Button variant="subtle" leftSection={<PlayIcon size={14} />} onClick={() => onRun(tests)}>
        {t('run')}
      </Button>
      <Button variant="subtle" onClick={() => onExport(tests)}>
        {t('export')}
      </Button>
      {!readOnly && (
        <Button
          variant="subtle"
          color="red"
          leftSection={<TrashIcon size={14} />}
          onClick={() => onDelete(tests)}
        >
          {t('delete')}
        </Button>
      )}
    </SelectionBar>
  );
}
