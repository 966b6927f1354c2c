import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { useSession } from '../../session/SessionProvider.tsx';
import { useMediaWidth } from '../../ui/useMediaWidth.ts';
import { PaneBoundary } from '../PaneBoundary.tsx';
import { maxWidth } from './fitPanels.ts';
import classes from './Panes.module.css';
import { SidePane } from './SidePane.tsx';
import { useGoToRevealed } from './useGoToRevealed.ts';
import { useWidth } from './useWidth.ts';

const CHAT = ['tryit'] as const;

/** A page of words, with the chat beside it, so that what was taught can be tried at once. */
export function WordsFrame() {
  const [element, room] = useWidth();
  const chat = useSession((state) => state.panels.tryit);
  const phone = useMediaWidth() === 'phone';
  useGoToRevealed();
  const max = maxWidth(room, {}, 'tryit');
  return (
    <div ref={element} className={classes.panes}>
      <div className={classes.words}>
        <PaneBoundary>
          <Suspense>
            <Outlet />
          </Suspense>
        </PaneBoundary>
      </div>
      {chat.open && !phone && <SidePane ids={CHAT} edge="start" width={Math.min(chat.size, max)} max={max} />}
    </div>
  );
}
