import { Fragment } from 'react';
import { Chip } from '../../../ui/Chip.tsx';
import { useFlowTexts } from '../FlowContext.tsx';
import type { FlowTexts } from '../flowTexts.ts';
import type { WhenChip, WhenLine } from './whenChips.ts';
import classes from './Card.module.css';

/** A condition as chips with the words between them. `small` is for the rows of "Says". */
export function WhenParts({ line, small = false }: { line: WhenLine; small?: boolean }) {
  const t = useFlowTexts();
  return (
    <>
      {line.chips.map((chip, i) => (
        <Fragment key={i}>
          {chip.join && <span className={classes.op}>{t(`join.${chip.join}`)}</span>}
          {chip.negated && <span className={classes.op}>{t('not')}</span>}
          <Part chip={chip} small={small} />
          {chip.compare && <span className={classes.op}>{comparison(t, chip.compare)}</span>}
        </Fragment>
      ))}
      {line.more > 0 && <span className={classes.op}>{t('more', { count: line.more })}</span>}
    </>
  );
}

function Part({ chip, small }: { chip: WhenChip; small: boolean }) {
  const t = useFlowTexts();
  const size = small ? 'sm' : 'md';
  if (chip.kind === 'text') {
    return (
      <code className={classes.expression} title={chip.full}>
        {chip.name}
      </code>
    );
  }
  if (chip.kind === 'special') {
    return (
      <Chip kind="system" size={size} title={chip.full}>
        {t(`special.${chip.name}`)}
      </Chip>
    );
  }
  return (
    <Chip kind={chip.kind} size={size} title={chip.full}>
      {chip.name}
    </Chip>
  );
}

/** Comparisons that have words. */
const WORDED: ReadonlySet<string> = new Set(['==', '=', '!=', '<', '<=', '>', '>=']);

/** "is 3", "over 24". */
export function comparison(t: FlowTexts, { op, value }: { op: string; value: string }): string {
  return WORDED.has(op) ? t(`compare.${op}`, { value }) : t('compare.other', { op, value });
}
