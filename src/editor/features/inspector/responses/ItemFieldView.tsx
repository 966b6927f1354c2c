import { useTranslation } from 'react-i18next';
import type { Json, JsonObject } from '#lib/json.ts';
import { Choice } from '../Choice.tsx';
import { ExpressionField } from '../expression/ExpressionField.tsx';
import { FieldRow } from '../FieldRow.tsx';
import { JsonField } from '../json/JsonField.tsx';
import { LineField } from '../LineField.tsx';
import { Tick } from '../Tick.tsx';
import { propertyOf, withProperty, type ItemField } from './itemFields.ts';

interface ItemFieldViewProps {
  field: ItemField;
  item: JsonObject;
  /** "Image" */
  what: string;
  onChange: (item: JsonObject, field: string) => void;
}

/** One property of a response: its name and the control that fits it. */
export function ItemFieldView({ field: { path, control }, item, what, onChange }: ItemFieldViewProps) {
  const { t } = useTranslation('inspector');
  const key = path.join('_');
  const label = t(`item.${key}`);
  const named = `${label}: ${what}`;
  const value = propertyOf(item, path);
  const set = (next: Json | undefined): void => onChange(withProperty(item, path, next), key);
  // An optional text that is emptied goes; one that was there, and is needed, stays as an empty one.
  const setText = (typed: string): void => set(typed === '' && !NEEDED.has(key) ? undefined : typed);
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  if (control === 'tick') {
    return <Tick label={label} what={what} checked={value === true} onChange={(checked) => set(checked)} />;
  }
  return (
    <FieldRow label={label}>
      {control === 'text' && (
        <ExpressionField mode="template" label={named} value={text} onChange={setText} />
      )}
      {control === 'line' && <LineField aria-label={named} value={text} onChange={setText} />}
      {control === 'json' && <JsonField label={named} value={value ?? {}} onChange={set} />}
      {control === 'seconds' && (
        <LineField
          aria-label={named}
          type="number"
          min={0}
          max={10}
          step={0.1}
          value={typeof value === 'number' ? String(value / 1000) : ''}
          onChange={(typed) => set(typed === '' ? 0 : Math.round(Number(typed) * 1000))}
        />
      )}
      {typeof control === 'object' && (
        <Choice
          label={named}
          value={text}
          options={['', ...control].map((choice) => ({
            value: choice,
            label: choice === '' ? t('notSet') : t(`itemChoices.${choice}`),
          }))}
          onChange={(chosen) => set(chosen === '' ? undefined : chosen)}
        />
      )}
    </FieldRow>
  );
}

/** Texts that Watson asks for, whatever they hold. */
const NEEDED: ReadonlySet<string> = new Set([
  'source',
  'title',
  'query',
  'filter',
  'message_to_user',
  'transfer_info_target_chat_url',
]);
