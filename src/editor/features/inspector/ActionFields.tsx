import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import type { DialogNode } from '#skill/model.ts';
import { ACTION_TYPES, actionsOf, actionsPatch, WITH_CREDENTIALS } from './actions.ts';
import classes from './ActionFields.module.css';
import { AddButton } from './AddButton.tsx';
import { Choice } from './Choice.tsx';
import { FieldRow } from './FieldRow.tsx';
import { LineField } from './LineField.tsx';
import { withProperty } from './responses/itemFields.ts';
import { SortableItem } from './SortableItem.tsx';
import { usePatch, type EditNode } from './useNodeEdit.ts';
import { ValueRows } from './ValueRows.tsx';

/** What the node has done by the client or by a webhook before it answers. */
export function ActionFields({ node, edit }: { node: DialogNode; edit: EditNode }) {
  const { t } = useTranslation('inspector');
  const patch = usePatch(edit, node.dialog_node);
  const list = useId();
  const webhook = useDocument(({ skill }) => webhookName(skill.fields['webhooks']));
  const actions = actionsOf(node);
  const all: readonly Json[] = Array.isArray(node.actions) ? node.actions : [];
  const write = (next: readonly Json[], field?: string): void =>
    patch('actions', actionsPatch(node, next), field && `actions ${field}`);
  const add = (): void =>
    write([
      ...all,
      webhook === null
        ? { name: '', type: 'client', parameters: {}, result_variable: '' }
        : { name: webhook, type: 'webhook', parameters: {}, result_variable: 'webhook_result_1' },
    ]);
  return (
    <div>
      <ol className={classes.list}>
        {actions.map(({ at, action }, index) => (
          <SortableItem
            key={index}
            className={classes.action}
            list={list}
            index={index}
            count={actions.length}
            what={t('action', { number: index + 1 })}
            onMove={(to) => write(all.toSpliced(at, 1).toSpliced(actions[to]!.at, 0, action))}
            onRemove={() => write(all.toSpliced(at, 1))}
          >
            <Action
              action={action}
              what={t('action', { number: index + 1 })}
              onChange={(next, field) => write(all.with(at, next), `${at} ${field}`)}
            />
          </SortableItem>
        ))}
      </ol>
      <AddButton onClick={add}>{t('addAction')}</AddButton>
    </div>
  );
}

interface ActionProps {
  action: JsonObject;
  what: string;
  onChange: (action: JsonObject, field: string) => void;
}

function Action({ action, what, onChange }: ActionProps) {
  const { t } = useTranslation('inspector');
  const textOf = (key: string): string => {
    const value = action[key];
    return typeof value === 'string' ? value : '';
  };
  const text = (key: 'name' | 'result_variable' | 'credentials') => (
    <FieldRow label={t(`actionFields.${key}`)}>
      <LineField
        aria-label={`${t(`actionFields.${key}`)}: ${what}`}
        value={textOf(key)}
        onChange={(typed) => onChange(withProperty(action, [key], typed === '' ? undefined : typed), key)}
      />
    </FieldRow>
  );
  const type = textOf('type') || 'client';
  const parameters = isJsonObject(action['parameters']) ? action['parameters'] : {};
  return (
    <div className={classes.fields}>
      <FieldRow
        label={t('actionFields.type')}
        hint={t(`actionHints.${type}`, { defaultValue: '' }) || undefined}
      >
        <Choice
          label={`${t('actionFields.type')}: ${what}`}
          value={type}
          options={ACTION_TYPES.map((value) => ({ value, label: t(`actionTypes.${value}`) }))}
          onChange={(chosen) => onChange({ ...action, type: chosen }, 'type')}
        />
      </FieldRow>
      {text('name')}
      {text('result_variable')}
      {WITH_CREDENTIALS.has(type) && text('credentials')}
      <FieldRow label={t('actionFields.parameters')}>
        <ValueRows
          values={parameters}
          label={t('parameter')}
          addLabel={t('addParameter')}
          onChange={(values, field) =>
            onChange({ ...action, parameters: values }, `parameters ${field ?? ''}`)
          }
        />
      </FieldRow>
    </div>
  );
}

/** The name of the skill's first webhook, null without any. */
function webhookName(webhooks: Json | undefined): string | null {
  const [first] = Array.isArray(webhooks) ? (webhooks as readonly Json[]) : [];
  return isJsonObject(first) && typeof first['name'] === 'string' ? first['name'] : null;
}
