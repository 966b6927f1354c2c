import { lazy, Suspense, useEffect, useState } from 'react';
import { Announcer } from '../../commands/Announcer.tsx';
import { CommandDialogs } from '../../commands/CommandDialogs.tsx';
import { HeldKeys } from '../../commands/heldKeys.ts';
import { Toasts } from '../../commands/Toasts.tsx';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { Conflicts } from '../../features/sharing/Conflicts.tsx';
import { useSession } from '../../session/SessionProvider.tsx';
import { AfterPaint } from '../../ui/AfterPaint.tsx';
import { later } from '../../ui/later.tsx';
import { useMediaWidth } from '../../ui/useMediaWidth.ts';
import { usePageTitle } from '../usePageTitle.ts';
import { DialogPage } from './DialogPage.tsx';
import { Rail } from './Rail.tsx';
import { SkillHeader } from './SkillHeader.tsx';
import classes from './SkillPage.module.css';
import { SkillPages } from './SkillPages.tsx';
import { SkillSkeleton } from './SkillSkeleton.tsx';
import { StatusBar } from './StatusBar.tsx';
import { useCurrentPage } from './useCurrentPage.ts';
import { useSkillName } from './useSkillName.ts';
import { useStatusAfterSaving } from './useStatusAfterSaving.ts';

const Tour = lazy(async () => ({ default: (await import('../tour/Tour.tsx')).Tour }));
const SkillTools = later(async () => (await import('./SkillTools.tsx')).SkillTools);
const PhonePage = lazy(async () => ({ default: (await import('./PhonePage.tsx')).PhonePage }));

/** An open skill: header, rail, one of its pages and the status bar; on a phone the page alone. */
export function SkillPage() {
  const skillId = useDocument((state) => state.skillId);
  const phone = useMediaWidth() === 'phone';
  const page = useCurrentPage();
  const [held] = useState(() => new HeldKeys());
  useEffect(() => {
    held.start();
    return () => void held.take();
  }, [held]);
  usePageTitle(useSkillName());
  useStatusAfterSaving(skillId);
  return (
    <div className={classes.page}>
      {phone ? (
        <Suspense fallback={<SkillSkeleton />}>
          <PhonePage />
        </Suspense>
      ) : (
        <>
          <SkillHeader className={classes.header} />
          <Rail />
          <main className={classes.main}>
            <SkillPages dialog={<DialogPage />} />
          </main>
          <StatusBar className={classes.status} />
        </>
      )}
      <Announcer showsEffects={page === 'dialog'} />
      <Toasts />
      <Conflicts />
      <CommandDialogs />
      <AfterPaint>
        <SkillTools held={held} />
      </AfterPaint>
      <TourWhenTaken />
    </div>
  );
}

function TourWhenTaken() {
  const dialog = useSession((state) => state.dialog);
  const openDialog = useSession((state) => state.openDialog);
  if (dialog !== 'tour') return null;
  return (
    <Suspense>
      <Tour onClose={() => openDialog(null)} />
    </Suspense>
  );
}
