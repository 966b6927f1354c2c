import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectionBar } from '../../commands/SelectionBar.tsx';
import { FlowCanvas } from '../../features/flow/FlowCanvas.tsx';
import { useSession, useSessionStore } from '../../session/SessionProvider.tsx';
import { PaneBoundary } from '../PaneBoundary.tsx';
import { panelViews } from './panelViews.ts';
import classes from './PhonePanes.module.css';

/** How far a finger has to move on the handle to mean more than a touch, px. */
const SWIPE = 24;

const VIEWS = ['tree', 'canvas', 'inspector'] as const;
type View = (typeof VIEWS)[number];

/** A phone's page: outline, canvas or node, and the chat as a sheet over the lower half or all of it. */
export function PhonePanes() {
  const { t } = useTranslation();
  const chatting = useSession((state) => state.panels.tryit.open);
  const setPanel = useSession((state) => state.setPanel);
  const [full, setFull] = useState(false);
  const [view, setView] = useView();
  const grip = useRef<number | null>(null);
  const { outline: Outline, inspector: Inspector, tryit: TryIt } = panelViews;

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
      <div className={classes.views} role="group" aria-label={t('panes.views')}>
        {VIEWS.map((id) => (
          <button key={id} type="button" aria-pressed={view === id} onClick={() => setView(id)}>
            {t(`panes.${id}`)}
          </button>
        ))}
      </div>
      <section
        className={classes.outline}
        aria-label={t(view === 'tree' ? 'panes.outline' : `panes.${view}`)}
      >
        <PaneBoundary key={view}>
          {view === 'tree' && (
            <>
              <Outline />
              <SelectionBar />
            </>
          )}
          {view === 'canvas' && <FlowCanvas controls />}
          {view === 'inspector' && (
            <Suspense>
              <Inspector />
            </Suspense>
          )}
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

/** What is shown; what asks for the focus is brought up. */
function useView() {
  const session = useSessionStore();
  const [view, setView] = useState<View>('tree');
  useEffect(
    () =>
      session.subscribe(({ focus }, before) => {
        if (!focus || focus === before.focus) return;
        if (focus.what === 'title' || focus.what === 'inspector') setView('inspector');
        if (focus.what === 'outline' || focus.what === 'filter' || focus.what === 'find') setView('tree');
      }),
    [session],
  );
  return [view, setView] as const;
}
