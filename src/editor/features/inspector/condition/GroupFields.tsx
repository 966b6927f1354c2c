import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SkillNames } from '#language/complete.ts';
import { AddButton } from '../AddButton.tsx';
import { Choice } from '../Choice.tsx';
import { SortableItem } from '../SortableItem.tsx';
import { Tick } from '../Tick.tsx';
import classes from './ConditionBuilder.module.css';
import type { Group, Item } from './conditionTree.ts';
import { bracketed, newRow, unbracketed, withGroup, withItems } from './editCondition.ts';
import { RowFields } from './RowFields.tsx';

interface GroupFieldsProps {
  group: Group;
  label: string;
  names: SkillNames;
  onChange: (group: Group) => void;
}

/** The rows of a condition or of a bracket in it, and how they are joined. */
export function GroupFields({ group, label, names, onChange }: GroupFieldsProps) {
  const { t } = useTranslation('inspector');
  const list = useId();
  const { items, join } = group;
  const set = (change: (now: readonly Item[]) => readonly Item[]): void =>
    onChange(withItems(group, [], change));
  const other = join === 'and' ? 'or' : 'and';
  return (
    <div className={classes.group}>
      {items.length > 1 && (
        <Choice
          label={`${t('rows.join')}: ${label}`}
          value={join}
          options={[
            { value: 'and', label: t('rows.and') },
            { value: 'or', label: t('rows.or') },
          ]}
          onChange={(chosen) => onChange(withGroup(group, [], { join: chosen === 'or' ? 'or' : 'and' }))}
        />
      )}
      <ol className={classes.items}>
        {items.map((item, index) => {
          const what = `${label}, ${t('rows.row', { number: index + 1 })}`;
          const isGroup = item.kind === 'group';
          const put = (next: Item): void => set((now) => now.with(index, next));
          return (
            <SortableItem
              key={index}
              className={isGroup ? classes.bracket : classes.row}
              list={list}
              index={index}
              count={items.length}
              what={what}
              wide={isGroup}
              onMove={(to) => set((now) => now.toSpliced(index, 1).toSpliced(to, 0, item))}
              onRemove={() => set((now) => now.toSpliced(index, 1))}
              entries={[
                isGroup
                  ? {
                      kind: 'action',
                      label: t('rows.unbracket'),
                      onSelect: () => set((now) => unbracketed(now, index)),
                    }
                  : {
                      kind: 'action',
                      label: t('rows.bracket'),
                      onSelect: () => set((now) => bracketed(now, index, other)),
                    },
              ]}
            >
              {isGroup ? (
                <>
                  <Tick
                    label={t('rows.notGroup')}
                    what={what}
                    checked={item.negated}
                    onChange={(checked) => put(withGroup(item, [], { negated: checked }))}
                  />
                  <GroupFields group={item} label={what} names={names} onChange={put} />
                </>
              ) : (
                <RowFields row={item} what={what} names={names} onChange={put} />
              )}
            </SortableItem>
          );
        })}
      </ol>
      <AddButton onClick={() => set((now) => [...now, newRow])}>
        {t(items.length === 0 ? 'rows.first' : join === 'and' ? 'rows.addAnd' : 'rows.addOr')}
      </AddButton>
    </div>
  );
}
