import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { useSessionStore } from '../../session/SessionProvider.tsx';
import type { CanvasAction } from '../../session/sessionState.ts';
import type { FlowEngine } from './flowEngine.ts';
import { useFlowEngine } from './FlowContext.tsx';
import { intersects, type Point } from './geometry.ts';
import { findCard } from './layout/findCard.ts';
import {
  fitted,
  type Insets,
  MAX_ZOOM,
  revealed,
  toScreen,
  type Viewport,
  zoomAt,
} from './viewport/viewport.ts';

/** Ruler above, controls below. */
export const INSETS: Insets = { top: 64, right: 40, bottom: 60, left: 40 };
const FAR = 1.2;
const ZOOM_STEP = 1.25;
const DURATION = 200;

const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Moves the view as the session asks: to a node, nearer, farther, to everything. */
export function useCanvasRequests(): void {
  const engine = useFlowEngine();
  const session = useSessionStore();
  const api = useStoreApi();

  useEffect(() => {
    const go = (viewport: Viewport | null): void => {
      if (!viewport) return;
      void api
        .getState()
        .panZoom?.setViewport(viewport, { duration: reducedMotion() ? 0 : DURATION, interpolate: 'linear' });
    };
    engine.attach({
      set: (viewport) => void api.getState().panZoom?.setViewport(viewport),
    });
    const stop = session.subscribe((state, before) => {
      if (state.canvasAction !== before.canvasAction && state.canvasAction) {
        go(viewportFor(engine, state.canvasAction.what, state.selected));
      }
      if (state.reveal !== before.reveal && state.reveal) go(revealing(engine, state.reveal.id));
      if (state.moving !== before.moving && state.moving) go(revealing(engine, state.moving.target));
      if (state.focus !== before.focus && state.focus?.what === 'canvas') engine.focus.enter();
    });
    return () => {
      stop();
      engine.attach(null);
    };
  }, [api, engine, session]);
}

function viewportFor(engine: FlowEngine, action: CanvasAction, selected: string | null): Viewport | null {
  const { viewport, size } = engine;
  const { score, skill } = engine.store.getState();
  const centre = zoomCentre(engine, selected);
  switch (action) {
    case 'fit-all':
      return fitted(score.bounds, size, INSETS, 1);
    case 'fit-selection': {
      const found = selected === null ? null : findCard(score, skill, selected);
      return found && fitted(found.rect, size, INSETS, 1);
    }
    case 'zoom-in':
      return zoomAt(viewport, centre, Math.min(MAX_ZOOM, viewport.zoom * ZOOM_STEP));
    case 'zoom-out':
      return zoomAt(viewport, centre, Math.max(engine.leastZoom, viewport.zoom / ZOOM_STEP));
    default:
      return zoomAt(viewport, centre, 1);
  }
}

/** What stays in its place when zooming by keys: the selected card if it is in view, else what there is to see. */
function zoomCentre(engine: FlowEngine, selected: string | null): Point {
  const { viewport, size } = engine;
  const { score, skill } = engine.store.getState();
  const pane = { x: 0, y: 0, ...size };
  const found = selected === null ? null : findCard(score, skill, selected);
  const card = found && toScreen(viewport, found.rect);
  const seen = card && intersects(card, pane) ? card : toScreen(viewport, score.bounds);
  const middle = (start: number, length: number, end: number): number =>
    start < end && start + length > 0 ? (Math.max(0, start) + Math.min(end, start + length)) / 2 : end / 2;
  return {
    x: middle(seen.x, seen.width, size.width),
    y: middle(seen.y, seen.height, size.height),
  };
}

/** The least panning that shows a card; one that is far away comes into the middle. */
function revealing(engine: FlowEngine, id: string): Viewport | null {
  const { viewport, size } = engine;
  const { score, skill } = engine.store.getState();
  const found = findCard(score, skill, id);
  if (!found || size.width === 0) return null;
  const screen = toScreen(viewport, found.rect);
  const dx = screen.x + screen.width / 2 - size.width / 2;
  const dy = screen.y + screen.height / 2 - size.height / 2;
  const far = Math.abs(dx) > size.width * FAR || Math.abs(dy) > size.height * FAR;
  if (far) return { ...viewport, x: viewport.x - dx, y: viewport.y - dy };
  const near = revealed(viewport, found.rect, size, INSETS);
  return near.x === viewport.x && near.y === viewport.y ? null : near;
}
