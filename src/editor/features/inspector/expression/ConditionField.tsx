import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '#editor/ui/problemText.ts';
import classes from './ConditionField.module.css';
import { conditionFault } from './conditionFault.ts';
import { ExpressionField } from './ExpressionField.tsx';

interface ConditionFieldProps {
  value: string;
  onChange: (value: string) => void;
  label: string;
  /** The author asked for this field: it takes the focus when it appears. */
  wanted?: boolean;
  onBlur?: () => void;
}

/** A condition as text, read while it is typed. What can't be read is kept, and said to be so. */
export function ConditionField({ value, onChange, label, wanted = false, onBlur }: ConditionFieldProps) {
  const { t } = useTranslation('inspector');
  const errorId = useId();
  const fault = conditionFault(value);
  return (
    <>
      <ExpressionField
        mode="condition"
        label={label}
        invalid={fault !== null}
        describedBy={fault ? errorId : undefined}
        placeholder={t('conditionPlaceholder')}
        wanted={wanted}
        value={value}
        onChange={onChange}
        {...(onBlur && { onBlur })}
      />
      {fault && (
        <p className={classes.error} id={errorId}>
          {fault.found === ''
            ? t('errorAtEnd', { message: problemText(t, fault.problem) })
            : t('errorAt', { message: problemText(t, fault.problem), found: fault.found })}
        </p>
      )}
    </>
  );
}
