import { useEffect, useMemo, useRef } from 'react';
import { useSession } from '../../../session/SessionProvider.tsx';
import { useFlowEngine } from '../FlowContext.tsx';
import type { FlowState } from '../flowEngine.ts';
import { type DigressionRoute, digressionRoutes } from '../jumps/digressionRoutes.ts';
import { allJumpRoutes, jumpRoute } from '../jumps/jumpRoutes.ts';
import type { JumpRoute } from '../jumps/routeJump.ts';
import { cardShape } from '../cards/cardShape.ts';
import { useView } from '../useView.ts';
import { Painter } from './painter.ts';
import { paintScene } from './paintScene.ts';
import { type Palette, readPalette, watchPalette } from './palette.ts';
import classes from '../Flow.module.css';

const NO_DIGRESSIONS: readonly DigressionRoute[] = [];

/** The one canvas beneath the cards: grounds, spine, edges, jumps, and the cards that are not in the DOM. */
export function Underlay() {
  const engine = useFlowEngine();
  const jumps = useSession((state) => state.jumps);
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<Painter>(null);
  const routesOf = useMemo(() => jumpsToShow(jumps), [jumps]);

  useEffect(() => {
    const element = canvas.current!;
    let palette: Palette | null = null;
    const made = new Painter(element, (context, { viewport, area, ratio }) => {
      const state = engine.store.getState();
      const { score, skill, level, selected, selection, collapsed, marks, hovered, spotlight } = state;
      const mounted = engine.mounted.getState();
      const isFull = level === 'full';
      paintScene(
        context,
        {
          ...viewport,
          area,
          score,
          level,
          hovered,
          selected,
          selection,
          spotlight,
          collapsed,
          marks,
          palette: (palette ??= readPalette(element)),
          jumps: routesOf(state),
          digressions:
            state.digressions && selected !== null
              ? digressionRoutes(score, skill, selected)
              : NO_DIGRESSIONS,
          shapeOf(id) {
            const node = skill.nodes.get(id);
            return node ? cardShape(skill, node) : null;
          },
          isMounted: (id) => isFull && mounted.has(id),
          hiddenBelow: (id) => engine.hidden.below(skill, id),
        },
        ratio,
      );
    });
    painter.current = made;
    made.show(engine.viewport, engine.size);
    const repaint = (): void => made.invalidate();
    const stops = [
      engine.store.subscribe((state, before) => {
        const { hovered, drag: _drag, ...painted } = state;
        const changed = (Object.keys(painted) as (keyof typeof painted)[]).some(
          (key) => state[key] !== before[key],
        );
        if (changed || (hovered !== before.hovered && showsHover(before, state))) repaint();
      }),
      watchPalette(() => {
        palette = null;
        repaint();
      }),
    ];
    document.fonts.addEventListener('loadingdone', repaint);
    return () => {
      made.stop();
      painter.current = null;
      for (const stop of stops) stop();
      document.fonts.removeEventListener('loadingdone', repaint);
    };
  }, [engine, routesOf]);

  useView((viewport, size) => painter.current?.show(viewport, size));
  return <canvas ref={canvas} className={classes.underlay} aria-hidden="true" />;
}

/** Hovering is painted only from afar, and where it shows a jump. */
function showsHover(before: FlowState, { level, hovered, skill }: FlowState): boolean {
  if (level !== 'full') return true;
  const jumps = (id: string | null): boolean => {
    const node = id === null ? undefined : skill.nodes.get(id);
    return node !== undefined && cardShape(skill, node).next === 'jump';
  };
  return jumps(before.hovered) || jumps(hovered);
}

function jumpsToShow(jumps: 'selected' | 'all') {
  let all: { state: FlowState; routes: readonly JumpRoute[] } | null = null;
  return (state: FlowState): readonly JumpRoute[] => {
    const { score, skill, hovered, selected } = state;
    if (jumps === 'all') {
      if (all?.state.score !== score || all.state.skill !== skill)
        all = { state, routes: allJumpRoutes(score, skill) };
      return all.routes;
    }
    const ids = new Set([selected, hovered]);
    return [...ids].flatMap((id) => (id === null ? [] : (jumpRoute(score, skill, id) ?? [])));
  };
}
