import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SkillNames } from '#language/complete.ts';
import { SPECIAL_CONDITIONS } from '#language/describe.ts';
import { Choice } from '../Choice.tsx';
import { LineField } from '../LineField.tsx';
import classes from './ConditionBuilder.module.css';
import type { Row, RowOp, Subject } from './conditionTree.ts';
import { changed } from './editCondition.ts';

interface RowFieldsProps {
  row: Row;
  what: string;
  names: SkillNames;
  onChange: (row: Row) => void;
}

const SUBJECTS: readonly Subject[] = ['intent', 'entity', 'value', 'variable', 'special', 'text'];
const OPS: readonly RowOp[] = ['', '==', '!=', '<', '<=', '>', '>='];

/** One thing that has to hold: what is looked at, which one, and how it compares. */
export function RowFields({ row, what, names, onChange }: RowFieldsProps) {
  const { t } = useTranslation('inspector');
  const list = useId();
  const { subject, negated, name, op, value } = row;
  const set = (patch: Partial<Row>): void => onChange(changed(row, patch));
  const compares = subject === 'entity' || subject === 'variable';
  const known = namesOf(subject, names);
  const values = names.entities.find((entity) => entity.name === name)?.values ?? [];
  return (
    <div className={classes.fields}>
      <Choice
        label={`${t('rows.holds')}: ${what}`}
        value={negated ? 'not' : ''}
        options={[
          { value: '', label: t('rows.is') },
          { value: 'not', label: t('rows.not') },
        ]}
        onChange={(chosen) => set({ negated: chosen === 'not' })}
      />
      <Choice
        label={`${t('rows.subject')}: ${what}`}
        value={subject}
        options={SUBJECTS.map((one) => ({ value: one, label: t(`rows.subjects.${one}`) }))}
        onChange={(chosen) =>
          set({ subject: chosen as Subject, name: '', op: '', value: '', quoted: undefined })
        }
      />
      {subject === 'special' ? (
        <Choice
          label={`${t('rows.name')}: ${what}`}
          value={name}
          options={['', ...SPECIAL_CONDITIONS].map((one) => ({
            value: one,
            label: one === '' ? t('rows.choose') : t(`special.${one}`),
          }))}
          onChange={(chosen) => set({ name: chosen })}
        />
      ) : (
        <LineField
          aria-label={`${t('rows.name')}: ${what}`}
          className={subject === 'text' ? classes.expression : undefined}
          list={known.length > 0 ? `${list}n` : undefined}
          placeholder={t(`rows.placeholders.${subject}`)}
          spellCheck={false}
          value={name}
          onChange={(typed) => set({ name: typed.replace(subject === 'text' ? /[\r\n]/g : /^[#@$]/, '') })}
        />
      )}
      {compares && (
        <Choice
          label={`${t('rows.op')}: ${what}`}
          value={op}
          options={OPS.map((one) => ({
            value: one,
            label: t(one === '' ? `rows.there.${subject}` : `rows.ops.${one}`),
          }))}
          onChange={(chosen) => set({ op: chosen as RowOp })}
        />
      )}
      {(subject === 'value' || op !== '') && (
        <LineField
          aria-label={`${t('rows.value')}: ${what}`}
          list={values.length > 0 ? `${list}v` : undefined}
          placeholder={t('rows.value')}
          spellCheck={false}
          value={value}
          onChange={(typed) => set({ value: typed })}
        />
      )}
      <Names id={`${list}n`} names={known} />
      <Names id={`${list}v`} names={values} />
    </div>
  );
}

function Names({ id, names }: { id: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </datalist>
  );
}

function namesOf(subject: Subject, names: SkillNames): readonly string[] {
  switch (subject) {
    case 'intent':
      return names.intents;
    case 'entity':
    case 'value':
      return names.entities.map(({ name }) => name);
    case 'variable':
      return names.variables;
    default:
      return [];
  }
}
