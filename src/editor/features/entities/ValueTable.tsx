import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import page from '#editor/commands/artifacts/page.module.css';
import { SelectedRows } from '#editor/commands/artifacts/SelectedRows.tsx';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { EmptyState } from '#editor/ui/EmptyState.tsx';
import { DataGrid } from '#editor/ui/grid/DataGrid.tsx';
import { NOTHING } from '#editor/ui/grid/selection.ts';
import { useSelection } from '#editor/ui/grid/useSelection.ts';
import { KeyHints } from '#editor/ui/KeyHints.tsx';
import { SearchField } from '#editor/ui/SearchField.tsx';
import { useSearch } from '#editor/ui/useSearch.ts';
import { listIn } from '#skill/apply/nested.ts';
import type { Edit } from '#skill/edit.ts';
import type { Entity, EntityValue, Skill } from '#skill/model.ts';
import { AddValues } from './AddValues.tsx';
import { matchingValues } from './entityRow.ts';
import { sharedWords } from './sharedWords.ts';
import { useValueColumns } from './valueColumns.tsx';
import { ValueDialog } from './ValueDialog.tsx';

/** The values of an entity: added, found, opened, deleted. */
export function ValueTable({ entity }: { entity: Entity }) {
  const { t } = useTranslation('entities');
  const run = usePlan();
  const name = entity.entity;
  const { query, setQuery, words } = useSearch();
  const [opened, setOpened] = useState<string | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => matchingValues(entity, words), [entity, words]);
  const shared = sharedWords(entity);
  const columns = useValueColumns(shared);
  const { selection, select, affected } = useSelection(rows, valueOf);
  const focus = (): void => {
    requestAnimationFrame(() => grid.current?.focus());
  };
  const remove = (values: readonly string[]): void => {
    const params = { count: values.length, name };
    run({ key: 'document:change.deleteValues', params }, (skill) => removals(skill, name, values), {
      offer: t('valuesDeleted', { count: values.length }),
    });
    select(NOTHING);
    focus();
  };
  const onKey = (event: KeyboardEvent, row: EntityValue | undefined): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey || !row) return false;
    if (event.key === 'F2') setOpened(row.value);
    else if (event.key === 'Delete') remove(affected(row.value));
    else if (event.key === 'Escape' && selection.keys.size > 0) select(NOTHING);
    else return false;
    return true;
  };
  const count = listIn(entity.values).length;
  const current = opened === null ? undefined : listIn(entity.values).find(({ value }) => value === opened);
  return (
    <>
      <div className={page.head}>
        <AddValues entity={entity} />
        {count > 0 && (
          <SearchField
            className={page.search}
            label={t('searchValues')}
            value={query}
            onChange={setQuery}
            onDown={() => grid.current?.focus()}
          />
        )}
      </div>
      {rows.length > 0 ? (
        <DataGrid
          grid={grid}
          label={t('values', { name })}
          rows={rows}
          keyOf={valueOf}
          columns={columns}
          selection={selection}
          onSelect={select}
          onOpen={({ value }) => setOpened(value)}
          onKey={onKey}
          toneOf={({ value }) => (shared.has(value) ? 'warn' : undefined)}
          selectLabels={[t('artifacts:selectAll'), t('artifacts:select')]}
        />
      ) : (
        <EmptyState
          title={count === 0 ? t('noValues') : t('noValueFound')}
          text={count === 0 ? t('noValuesText') : undefined}
        />
      )}
      <SelectedRows count={selection.keys.size} onDelete={() => remove(affected())} />
      <KeyHints
        hints={[
          ['Enter', t('artifacts:keys.edit')],
          ['Space', t('artifacts:keys.select')],
          ['Del', t('artifacts:keys.delete')],
        ]}
      />
      {current && (
        <ValueDialog
          entity={entity}
          value={current}
          onRenamed={setOpened}
          onClose={() => {
            setOpened(null);
            focus();
          }}
        />
      )}
    </>
  );
}

const valueOf = ({ value }: EntityValue): string => value;

function removals(skill: Skill, entity: string, values: readonly string[]): Edit[] {
  const gone = new Set(values);
  return listIn(skill.entities.get(entity)?.values)
    .filter(({ value }) => gone.has(value))
    .map(({ value }) => ({ op: 'value.remove', entity, value }));
}
