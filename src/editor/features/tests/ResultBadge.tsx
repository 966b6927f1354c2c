import { useTranslation } from 'react-i18next';
import { Badge } from '#editor/ui/Badge.tsx';
import type { TestResult } from '#protocol/tests.ts';

const TONES = { passed: 'signal', failed: 'error', faulty: 'warn' } as const;

interface ResultBadgeProps {
  result: TestResult | null;
  /** The revision of the skill as it is now; undefined while it isn't known. */
  revision: number | undefined;
}

/** What came of a test in a word; pale when the skill has changed since. */
export function ResultBadge({ result, revision }: ResultBadgeProps) {
  const { t } = useTranslation('tests');
  if (result === null) return <Badge>{t('status.none')}</Badge>;
  const isOld = revision !== undefined && result.revision !== revision;
  return (
    <>
      <Badge tone={isOld ? 'neutral' : TONES[result.status]}>{t(`status.${result.status}`)}</Badge>
      {isOld && <span title={t('status.oldHint')}>{t('status.old')}</span>}
    </>
  );
}
