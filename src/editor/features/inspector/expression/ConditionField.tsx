import { useTranslation } from 'react-i18next';
import { ExpressionField } from './ExpressionField.tsx';

interface ConditionFieldProps {
  value: string;
  onChange: (value: string) => void;
  label: string;
  /** The node whose condition it is. */
  of?: string;
  /** The author asked for this field: it takes the focus when it appears. */
  wanted?: boolean;
  onBlur?: () => void;
}

/** A condition as text, read while it is typed. What can't be read is kept, and said to be so. */
export function ConditionField(props: ConditionFieldProps) {
  const { t } = useTranslation('inspector');
  return <ExpressionField mode="condition" placeholder={t('conditionPlaceholder')} {...props} />;
}
