import { useRef, useState } from 'react';
import classes from './Flow.module.css';
import { useFlow, useFlowTexts } from './FlowContext.tsx';
import { PITCH, ROOT_X } from './layout/metrics.ts';
import type { Score } from './layout/score.ts';
import { useView } from './useView.ts';

interface Mark {
  readonly key: string;
  readonly level: number;
  /** From the origin of the world, px on screen. */
  readonly left: number;
  /** What the mark may take up before the next one. */
  readonly width: number;
}

/** Marks closer than this would run into each other, and follow-ups that are nearer say nothing any more, px. */
const LEAST_WIDTH = 44;
const NAMED_WIDTH = 96;
const HINT_WIDTH = 230;

/** The strip at the top that names the columns of cards: Start, Follow-up 1, 2… */
export function Ruler() {
  const t = useFlowTexts();
  const score = useFlow((state) => state.score);
  const strip = useRef<HTMLDivElement>(null);
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [seen, setSeen] = useState('');

  useView(({ x, zoom }, { width }) => {
    if (strip.current) strip.current.style.transform = `translateX(${x}px)`;
    const next = marksOf(score, x, zoom, width);
    const sight = next.map((mark) => `${mark.key}@${mark.left.toFixed(1)}`).join();
    if (sight === seen) return;
    setSeen(sight);
    setMarks(next);
  });

  return (
    <div className={classes.ruler} aria-hidden="true">
      <div ref={strip} className={classes.strip}>
        {marks.map(({ key, level, left, width }) => (
          <span key={key} style={{ left, maxWidth: width }}>
            {level === 0 && (
              <>
                <b>{t('ruler.start')}</b>
                {width >= HINT_WIDTH && t('ruler.hint')}
              </>
            )}
            {level > 0 && <b>{width >= NAMED_WIDTH ? t('ruler.followUp', { level }) : level}</b>}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The columns of cards that begin within the pane. */
function marksOf(score: Score, x: number, zoom: number, paneWidth: number): Mark[] {
  const marks: Mark[] = [];
  const pitch = PITCH * zoom;
  if (score.cards === 0) return marks;
  for (const [c, column] of score.columns.entries()) {
    const origin = (column.x + ROOT_X) * zoom;
    const start = x + origin;
    if (start > paneWidth || start + column.width * zoom < 0) continue;
    const first = Math.max(0, Math.floor(-start / pitch));
    const end = pitch < LEAST_WIDTH ? 1 : column.levels;
    for (let level = first; level < end; level++) {
      if (start + level * pitch > paneWidth) break;
      const width = (end === 1 ? column.width * zoom : pitch) - 6;
      if (width >= LEAST_WIDTH - 6)
        marks.push({ key: `${c}:${level}`, level, left: origin + level * pitch, width });
    }
  }
  return marks;
}
