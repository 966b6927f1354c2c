import { useMemo, useRef, useState } from 'react';
import { CommentIcon } from '../../../ui/icons.tsx';
import classes from '../Flow.module.css';
import { useFlow, useFlowTexts } from '../FlowContext.tsx';
import { includes, type Rect } from '../geometry.ts';
import { NUMBERS_FROM, tapHalf } from '../paint/paintTree.ts';
import { useView } from '../useView.ts';
import { sameRect, snapped, visibleRect } from '../viewport/viewport.ts';
import { pathInSight, type TracePaths, tracePaths, type TraceTap, wholePath } from './tracePaths.ts';

/** The way that the latest turn of a test took, above the painted edges and beneath the cards. */
export function TraceLayer() {
  const marks = useFlow((state) => state.marks);
  const score = useFlow((state) => state.score);
  const skill = useFlow((state) => state.skill);
  const trace = useMemo(() => marks && tracePaths(score, skill, marks), [score, skill, marks]);
  if (!marks || !trace || trace.paths.length === 0) return null;
  // A new turn is drawn from its start.
  return <Trace key={marks.turn} trace={trace} turn={marks.turn} />;
}

function Trace({ trace, turn }: { trace: TracePaths; turn: number }) {
  const t = useFlowTexts();
  const svg = useRef<SVGSVGElement>(null);
  const badge = useRef<HTMLSpanElement>(null);
  const [view, setView] = useState<{ area: Rect; numbered: boolean } | null>(null);

  useView((viewport, size) => {
    const { x, y, zoom } = viewport;
    if (svg.current) {
      svg.current.style.transform = `translate(${x}px,${y}px) scale(${zoom})`;
      // From afar the line stays as wide as at two thirds.
      svg.current.style.setProperty('--counter', String(Math.max(1, 0.66 / zoom)));
    }
    if (badge.current && trace.badge) {
      badge.current.style.transform = `translate(${x + trace.badge.x * zoom}px,${y + trace.badge.y * zoom}px)`;
    }
    const area = snapped(visibleRect(viewport, size));
    const numbered = zoom >= NUMBERS_FROM;
    if (!view || view.numbered !== numbered || !sameRect(view.area, area)) setView({ area, numbered });
  });

  const taps = view ? trace.taps.filter((tap) => includes(view.area, tap)) : [];
  return (
    <>
      <svg ref={svg} className={classes.trace} aria-hidden="true">
        {trace.paths.map((path, i) => (
          <g key={i}>
            <path className={classes.traceHalo} d={wholePath(path)} pathLength={1} />
            <path className={classes.traceLine} d={wholePath(path)} pathLength={1} />
            {view && <path className={classes.tracePulse} d={pathInSight(path, view.area)} />}
          </g>
        ))}
        {view?.numbered && trace.skips.map((skip) => <Skip key={`${skip.x}:${skip.y}`} {...skip} />)}
        {view?.numbered && taps.map((tap) => <Tap key={tap.id} tap={tap} />)}
      </svg>
      {trace.badge && (
        <span ref={badge} className={classes.turn} title={t('turn', { turn })}>
          <CommentIcon size={12} />
          {turn}
        </span>
      )}
    </>
  );
}

function Tap({ tap: { x, y, radius, order, hit } }: { tap: TraceTap }) {
  const half = tapHalf(radius, order);
  return (
    <g className={classes.traceTap} data-hit={hit || undefined}>
      <rect x={x - half} y={y - radius} width={2 * half} height={2 * radius} rx={radius} />
      <text x={x} y={y} fontSize={radius > 8 ? 10.5 : 9.5}>
        {order}
      </text>
    </g>
  );
}

function Skip({ x, y, width }: { x: number; y: number; width: number }) {
  const middle = x + width / 2;
  return (
    <g className={classes.traceSkip}>
      <rect x={x} y={y - 9} width={width} height={18} rx={9} />
      <path d={`M${middle - 5} ${y - 3.5}l3.5 3.5-3.5 3.5M${middle} ${y - 3.5}l3.5 3.5-3.5 3.5`} />
    </g>
  );
}
