import { useTranslation } from 'react-i18next';
import { AddField } from '#editor/commands/artifacts/AddField.tsx';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { useNameFault } from '#editor/commands/artifacts/useNameFault.ts';
import type { Entity } from '#skill/model.ts';
import { createValues } from '#skill/plan/createValues.ts';
import { newValues, readValues } from './readValues.ts';

/** The field for new values; a pasted list becomes as many. */
export function AddValues({ entity }: { entity: Entity }) {
  const { t } = useTranslation('entities');
  const run = usePlan();
  const faultOf = useNameFault('value');
  const name = entity.entity;

  /** Null when they are added, else why not. */
  const add = (typed: string): string | null => {
    const read = readValues(typed);
    const values = newValues(entity, read);
    if (values.length === 0) return read.length > 1 ? t('add.nothingNew') : t('add.there');
    for (const { value, synonyms } of values) {
      for (const word of [value, ...(synonyms ?? [])]) {
        const wrong = faultOf(word);
        if (wrong !== null) return `${word.slice(0, 30)}: ${wrong}`;
      }
    }
    const count = values.length;
    return run(
      { key: 'document:change.addValues', params: { count, name } },
      (skill) => createValues(skill, name, values),
      count > 1 ? { offer: t('add.done', { count }) } : {},
    );
  };
  return <AddField label={t('add.label')} onAdd={add} onPasteLines={add} />;
}
