import { Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/SessionProvider.tsx';
import { PaneBoundary } from '../PaneBoundary.tsx';
import { panelViews } from './panelViews.ts';
import classes from './PhonePanes.module.css';

/** How far a finger has to move on the handle to mean more than a touch, px. */
const SWIPE = 24;

/** A phone's page: the outline, and the chat as a sheet over its lower half or all of it. */
export function PhonePanes() {
  const { t } = useTranslation();
  const chatting = useSession((state) => state.panels.tryit.open);
  const setPanel = useSession((state) => state.setPanel);
  const [full, setFull] = useState(false);
  const grip = useRef<number | null>(null);
  const { outline: Outline, tryit: TryIt } = panelViews;

  const show = (open: boolean) => setPanel('tryit', { open });
  const drop = (y: number) => {
    const moved = grip.current === null ? 0 : y - grip.current;
    grip.current = null;
    if (moved < -SWIPE) setFull(true);
    else if (moved > SWIPE && full) setFull(false);
    else if (moved > SWIPE) show(false);
  };

  return (
    <main className={classes.panes}>
      <section className={classes.outline} aria-label={t('panes.outline')}>
        <PaneBoundary>
          <Outline />
        </PaneBoundary>
      </section>
      {chatting && (
        <section
          className={classes.sheet}
          data-tour="tryit"
          data-height={full ? 'full' : 'half'}
          aria-label={t('panes.tryit')}
        >
          <button
            type="button"
            className={classes.grab}
            aria-label={t('sheet.height')}
            aria-pressed={full}
            onClick={() => setFull(!full)}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              grip.current = event.clientY;
            }}
            onPointerUp={(event) => drop(event.clientY)}
          />
          <div className={classes.chat}>
            <PaneBoundary>
              <Suspense>
                <TryIt />
              </Suspense>
            </PaneBoundary>
          </div>
        </section>
      )}
    </main>
  );
}
