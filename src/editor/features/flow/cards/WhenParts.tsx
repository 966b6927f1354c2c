import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../../ui/Chip.tsx';
import type { WhenChip, WhenLine } from './whenChips.ts';
import classes from './Card.module.css';

/** A condition as chips with the words between them. `small` is for the rows of "Says". */
export function WhenParts({ line, small = false }: { line: WhenLine; small?: boolean }) {
  const { t } = useTranslation('flow');
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
  const { t } = useTranslation('flow');
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

type Translate = ReturnType<typeof useTranslation<'flow'>>['t'];

/** "is 3", "over 24". */
export function comparison(t: Translate, { op, value }: { op: string; value: string }): string {
  return t(`compare.${op}`, { value, defaultValue: t('compare.other', { op, value }) });
}
