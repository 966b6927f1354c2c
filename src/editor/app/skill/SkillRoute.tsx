import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Button } from '@mantine/core';
import { ApiError } from '../../api/apiError.ts';
import { DocumentProvider } from '../../document/DocumentProvider.tsx';
import { SessionProvider } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CloudOffIcon } from '../../ui/icons.tsx';
import { NotFound } from '../NotFound.tsx';
import './dialogTexts.ts';
import { SkillPage } from './SkillPage.tsx';
import { SkillSkeleton } from './SkillSkeleton.tsx';
import { useOpenedSkill } from './useOpenedSkill.ts';

/** `/s/:skillId/…`: one skill, open for editing; it stays open while one goes from page to page. */
export function SkillRoute() {
  const { skillId = '' } = useParams();
  const { t } = useTranslation();
  const { opening, retry } = useOpenedSkill(skillId);
  if (opening.state === 'loading') return <SkillSkeleton />;
  if (opening.state === 'failed') {
    const { error } = opening;
    if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return <NotFound />;
    const unreachable = error instanceof ApiError && error.status === 0;
    return (
      <SkillSkeleton>
        <EmptyState
          icon={<CloudOffIcon />}
          title={t('cannotOpen.title')}
          text={unreachable ? t('cannotOpen.unreachable') : error.message}
        >
          <Button onClick={retry}>{t('cannotOpen.again')}</Button>
        </EmptyState>
      </SkillSkeleton>
    );
  }
  return (
    <DocumentProvider store={opening.document}>
      <SessionProvider store={opening.session}>
        <SkillPage key={skillId} />
      </SessionProvider>
    </DocumentProvider>
  );
}
