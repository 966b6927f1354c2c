import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '#editor/ui/Chip.tsx';
import { describeCondition, type Chip as ConditionChip } from '#language/describe.ts';
import { parseCondition } from '#language/parse.ts';
import classes from './ConditionChips.module.css';

/** A condition in chips, with the words between them. */
export function ConditionChips({ condition }: { condition: string }) {
  const { t } = useTranslation('inspector');
  const chips = useMemo(() => describeCondition(parseCondition(condition).expr, condition), [condition]);
  return (
    <span className={classes.chips}>
      {chips.map((chip, i) => (
        <Fragment key={i}>
          {chip.join && <span className={classes.word}>{t(`join.${chip.join}`)}</span>}
          {chip.negated && <span className={classes.word}>{t('not')}</span>}
          <Part chip={chip} />
        </Fragment>
      ))}
    </span>
  );
}

function Part({ chip }: { chip: ConditionChip }) {
  const { t } = useTranslation('inspector');
  const { kind, name, value, op } = chip;
  if (kind === 'text') return <code className={classes.code}>{name}</code>;
  if (kind === 'special') return <Chip kind="system">{t(`special.${name}`, { defaultValue: name })}</Chip>;
  if (value !== undefined && op === undefined) {
    return <Chip kind={kind}>{kind === 'entity' ? `${name}:${value}` : `${name} = ${value}`}</Chip>;
  }
  return (
    <>
      <Chip kind={kind}>{name}</Chip>
      {value !== undefined && (
        <span className={classes.word} dir="auto">
          {t(`compare.${op}`, { value, defaultValue: t('compare.other', { op, value }) })}
        </span>
      )}
    </>
  );
}
