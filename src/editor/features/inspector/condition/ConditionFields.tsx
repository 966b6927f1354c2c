import { useTranslation } from 'react-i18next';
import { later } from '#editor/ui/later.tsx';
import { Disclosure } from '../Disclosure.tsx';
import { ConditionField } from '../expression/ConditionField.tsx';
import { Reading } from './Reading.tsx';

const ConditionBuilder = later(async () => (await import('./ConditionBuilder.tsx')).ConditionBuilder);

export function fetchBuilder(): void {
  ConditionBuilder.fetch();
}

interface ConditionFieldsProps {
  label: string;
  /** The node whose condition it is. */
  of?: string;
  value: string;
  /** The author asked for it: the text takes the focus when it appears. */
  wanted?: boolean;
  /** The rows stand open. */
  rows?: boolean;
  onChange: (value: string) => void;
  onBlur?: () => void;
}

/** A condition as text and as rows, each in step with the other, and how it reads. */
export function ConditionFields({ rows = false, ...field }: ConditionFieldsProps) {
  const { t } = useTranslation('inspector');
  const { label, value, onChange } = field;
  return (
    <div>
      <ConditionField {...field} />
      <Reading condition={value} />
      <Disclosure title={t('buildRows')} what={label} open={rows}>
        <ConditionBuilder value={value} label={label} onChange={onChange} />
      </Disclosure>
    </div>
  );
}
