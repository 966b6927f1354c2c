import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { testsQuery } from '../../api/tests.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { useTestRunner } from './useTestRunner.ts';

/** How many tests came out otherwise when they ran last; nothing when none did, or none is known yet. */
export function FailedTests() {
  const { t } = useTranslation('saveTest');
  const skillId = useDocument((state) => state.skillId);
  const auto = useStore(useTestRunner(), (state) => state.auto);
  // Asked for only where they run by themselves; else it shows what the page of tests has loaded.
  const { data } = useQuery({ ...testsQuery(skillId), enabled: auto });
  const count = data?.filter(({ result }) => result !== null && result.status !== 'passed').length ?? 0;
  if (count === 0) return null;
  return (
    <Badge tone="error" label={t('failing', { count })}>
      {count}
    </Badge>
  );
}
