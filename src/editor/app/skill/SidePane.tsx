import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/SessionProvider.tsx';
import type { PanelId } from '../../session/sessionState.ts';
import { Pane } from '../../ui/Pane.tsx';
import { ResizeHandle } from '../../ui/ResizeHandle.tsx';
import { PaneBoundary } from '../PaneBoundary.tsx';
import { panelLimits } from './fitPanels.ts';
import { panelViews } from './panelViews.ts';
import classes from './Panes.module.css';
import { PaneTabs } from './PaneTabs.tsx';
import { useActivePanel } from './useActivePanel.ts';

interface SidePaneProps {
  /** What has its place here; several are tabs. */
  ids: readonly PanelId[];
  /** The edge towards the canvas. */
  edge: 'start' | 'end';
  /** Width now and at most, px. */
  width: number;
  max: number;
}

/** A place beside the canvas. Panels in the background stay as they are, a conversation goes on. */
export function SidePane({ ids, edge, width, max }: SidePaneProps) {
  const { t } = useTranslation();
  const [active, choose] = useActivePanel(ids);
  const panels = useSession((state) => state.panels);
  const setPanel = useSession((state) => state.setPanel);
  if (active === null) return null;
  const sized = ids.includes('inspector') ? 'inspector' : active;
  const pane = `pane-${ids.join('-')}`;
  return (
    <Pane label={t(`panes.${active}`)} width={width} line={edge} id={pane}>
      {ids.length > 1 && <PaneTabs ids={ids} active={active} onChoose={choose} />}
      {ids.map((id) => {
        const View = panelViews[id];
        return (
          panels[id].open && (
            <div
              key={id}
              className={classes.panel}
              data-tour={id}
              hidden={id !== active}
              {...(ids.length > 1 && { id: `panel-${id}`, role: 'tabpanel', 'aria-labelledby': `tab-${id}` })}
            >
              <PaneBoundary>
                <Suspense>
                  <View />
                </Suspense>
              </PaneBoundary>
            </div>
          )
        );
      })}
      <ResizeHandle
        label={t('panes.resize', { pane: t(`panes.${active}`) })}
        controls={pane}
        size={width}
        min={panelLimits[sized].min}
        max={max}
        edge={edge}
        initial={panelLimits[sized].initial}
        onResize={(size) => setPanel(sized, { size })}
      />
    </Pane>
  );
}
