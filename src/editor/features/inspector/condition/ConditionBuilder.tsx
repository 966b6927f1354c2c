import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument, useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { skillNames } from '../expression/skillNames.ts';
import classes from './ConditionBuilder.module.css';
import { readCondition, type Group } from './conditionTree.ts';
import { GroupFields } from './GroupFields.tsx';
import { writeCondition } from './writeCondition.ts';

interface ConditionBuilderProps {
  value: string;
  /** Which of several conditions this is, for the fields' names. */
  label: string;
  onChange: (value: string) => void;
}

/** A condition as rows to be picked and filled in, in step with its text. */
export function ConditionBuilder({ value, label, onChange }: ConditionBuilderProps) {
  const { t } = useTranslation('inspector');
  const document = useDocumentStore();
  const intents = useDocument(({ skill }) => skill.intents);
  const entities = useDocument(({ skill }) => skill.entities);
  // Not at every letter typed somewhere: variables that are new since are still taken, only not offered.
  const names = useMemo(() => {
    const { skill } = document.getState();
    return skillNames({ ...skill, intents, entities });
  }, [document, intents, entities]);
  // The rows as they stand here, those included that aren't filled in yet, and the text that they were written as.
  const [own, setOwn] = useState<{ group: Group; text: string } | null>(null);
  const written = useMemo(() => readCondition(value), [value]);
  const group = own?.text === value ? own.group : written;
  if (group === null) return <p className={classes.unreadable}>{t('rows.unreadable')}</p>;
  return (
    <GroupFields
      group={group}
      label={label}
      names={names}
      onChange={(next) => {
        const text = writeCondition(next);
        setOwn({ group: next, text });
        if (text !== value) onChange(text);
      }}
    />
  );
}
