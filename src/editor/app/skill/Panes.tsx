import { FlowCanvas } from '../../features/flow/FlowCanvas.tsx';
import { useSession } from '../../session/SessionProvider.tsx';
import type { PanelId } from '../../session/sessionState.ts';
import { PaneBoundary } from '../PaneBoundary.tsx';
import { fitPanels, maxWidth } from './fitPanels.ts';
import { paneMode } from './paneMode.ts';
import classes from './Panes.module.css';
import { SidePane } from './SidePane.tsx';
import { useWidth } from './useWidth.ts';

/** The canvas and what stands beside it. A narrow window has fewer places, which panels then share. */
export function Panes() {
  const [element, room] = useWidth();
  const panels = useSession((state) => state.panels);
  const { before, after } = paneMode(room);
  const places = [...before, ...after].filter((ids) => ids.some((id) => panels[id].open));
  const widths = fitPanels(room, panels, places.map(sizedBy));

  const side = (ids: readonly PanelId[], edge: 'start' | 'end') => {
    const id = sizedBy(ids);
    return (
      <SidePane
        key={ids.join()}
        ids={ids}
        edge={edge}
        width={widths[id] ?? panels[id].size}
        max={maxWidth(room, widths, id)}
      />
    );
  };

  return (
    <div ref={element} className={classes.panes}>
      {room > 0 && (
        <>
          {before.map((ids) => side(ids, 'end'))}
          <div className={classes.canvas}>
            <PaneBoundary>
              <FlowCanvas controls={false} />
            </PaneBoundary>
          </div>
          {after.map((ids) => side(ids, 'start'))}
        </>
      )}
    </div>
  );
}

/** The panel whose remembered width a place has. */
const sizedBy = (ids: readonly PanelId[]): PanelId =>
  ids.includes('inspector') ? 'inspector' : (ids[0] ?? 'outline');
