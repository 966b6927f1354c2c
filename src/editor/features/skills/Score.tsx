import { memo } from 'react';
import type { Kind } from '../../ui/kind.ts';
import classes from './Score.module.css';
import { SCORE_HEIGHT, SCORE_WIDTH, scorePaths } from './score.ts';

const kinds: readonly Kind[] = ['system', 'variable', 'entity', 'intent'];

/** A dialog in miniature: one mark per card in evaluation order, a line lower per follow-up. Decoration. */
export const Score = memo(function Score({ score }: { score: string }) {
  const { marks, stems } = scorePaths(score);
  return (
    <div className={classes.ground} aria-hidden="true">
      <svg
        className={classes.score}
        viewBox={`0 0 ${SCORE_WIDTH} ${SCORE_HEIGHT}`}
        height={SCORE_HEIGHT}
        preserveAspectRatio="xMinYMin meet"
      >
        {stems && <path className={classes.stems} d={stems} />}
        {kinds.map((kind) => marks[kind] && <path key={kind} className={classes[kind]} d={marks[kind]} />)}
      </svg>
    </div>
  );
});
