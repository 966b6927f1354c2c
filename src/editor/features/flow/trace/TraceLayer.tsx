import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CommentIcon } from '../../../ui/icons.tsx';
import classes from '../Flow.module.css';
import { useFlow, useTraceMarks } from '../FlowContext.tsx';
import { useView } from '../useView.ts';
import { tracePaths } from './tracePaths.ts';

/** The way that the latest turn of a test took, above the painted edges and beneath the cards. */
export function TraceLayer() {
  const { t } = useTranslation('flow');
  const marks = useTraceMarks();
  const score = useFlow((state) => state.score);
  const skill = useFlow((state) => state.skill);
  const svg = useRef<SVGSVGElement>(null);
  const badge = useRef<HTMLSpanElement>(null);
  const trace = useMemo(() => marks && tracePaths(score, skill, marks), [score, skill, marks]);

  useView(({ x, y, zoom }) => {
    if (svg.current) {
      svg.current.style.transform = `translate(${x}px,${y}px) scale(${zoom})`;
      // From afar the line is not thinner than two thirds of what it is near.
      svg.current.style.setProperty('--counter', String(Math.max(1, 0.66 / zoom)));
    }
    if (badge.current && trace?.badge) {
      badge.current.style.transform = `translate(${x + trace.badge.x * zoom}px,${y + trace.badge.y * zoom}px)`;
    }
  });

  if (!marks || !trace || trace.paths.length === 0) return null;
  return (
    <>
      <svg ref={svg} className={classes.trace} key={marks.turn} aria-hidden="true">
        {trace.paths.map((d) => (
          <g key={d}>
            <path className={classes.traceHalo} d={d} pathLength={1} />
            <path className={classes.traceLine} d={d} pathLength={1} />
            <path className={classes.tracePulse} d={d} />
          </g>
        ))}
      </svg>
      {trace.badge && (
        <span ref={badge} className={classes.turn} title={t('turn', { turn: marks.turn })}>
          <CommentIcon size={12} />
          {marks.turn}
        </span>
      )}
    </>
  );
}
