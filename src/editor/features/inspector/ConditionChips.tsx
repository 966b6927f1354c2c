import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '#editor/ui/Chip.tsx';
import { describeCondition, type Chip as ConditionChip } from '#language/describe.ts';
import { parseCondition } from '#language/parse.ts';
import classes from './ConditionChips.module.css';

/** A short one shows so many chips, and how many more there are. */
const MOST = 2;

interface ConditionChipsProps {
  condition: string;
  /** In a row among others: the first chips, values without their entity. */
  short?: boolean;
}

/** A condition in chips, with the words between them. */
export function ConditionChips({ condition, short = false }: ConditionChipsProps) {
  const { t } = useTranslation('inspector');
  const chips = useMemo(() => describeCondition(parseCondition(condition).expr, condition), [condition]);
  const shown = short ? chips.slice(0, MOST) : chips;
  const hidden = chips[shown.length];
  return (
    <span className={classes.chips} data-short={short || undefined} title={hidden && condition}>
      {shown.map((chip, i) => (
        <Fragment key={i}>
          {chip.join && <span className={classes.word}>{t(`join.${chip.join}`)}</span>}
          {chip.negated && <span className={classes.word}>{t('not')}</span>}
          <Part chip={chip} short={short} />
        </Fragment>
      ))}
      {hidden && (
        <span className={classes.word}>
          {t(`joinMore.${hidden.join ?? 'and'}`, { count: chips.length - shown.length })}
        </span>
      )}
    </span>
  );
}

function Part({ chip, short }: { chip: ConditionChip; short: boolean }) {
  const { t } = useTranslation('inspector');
  const { kind, name, value, op } = chip;
  if (kind === 'text') {
    return (
      <code className={classes.code} title={name}>
        {name}
      </code>
    );
  }
  if (kind === 'special') return <Chip kind="system">{t(`special.${name}`, { defaultValue: name })}</Chip>;
  if (value !== undefined && op === undefined) {
    const full = kind === 'entity' ? `${name}:${value}` : `${name} = ${value}`;
    return (
      <Chip kind={kind} title={full}>
        {short && kind === 'entity' ? value : full}
      </Chip>
    );
  }
  return (
    <>
      <Chip kind={kind} title={name}>
        {name}
      </Chip>
      {value !== undefined && (
        <span className={classes.word} dir="auto">
          {t(`compare.${op}`, { value, defaultValue: t('compare.other', { op, value }) })}
        </span>
      )}
    </>
  );
}
