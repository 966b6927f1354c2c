import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DialogNode } from '#skill/model.ts';
import { contextOf, nodeType } from '#skill/node.ts';
import { EVENT_NAMES } from '#skill/treeRules.ts';
import { actionsOf } from './actions.ts';
import { Choice } from './Choice.tsx';
import { ConditionFields } from './condition/ConditionFields.tsx';
import { conditionPatch } from './conditionPatch.ts';
import { ContextFields } from './ContextFields.tsx';
import { Disclosure } from './Disclosure.tsx';
import { FieldRow } from './FieldRow.tsx';
import { ActionFields } from './ActionFields.tsx';
import classes from './PartForm.module.css';
import { Responses } from './Responses.tsx';
import { StepField } from './StepField.tsx';
import { usePatch, type EditNode } from './useNodeEdit.ts';

interface PartFormProps {
  node: DialogNode;
  what: string;
  edit: EditNode;
  /** False: there is nothing to be met, or the condition stands elsewhere. */
  conditioned?: boolean;
  /** The event is told as well, and can be another one. */
  events?: boolean;
}

/** The form of a conditioned response or a handler: when, what is said, what is set and called, what happens then. */
export function PartForm({ node, what, edit, conditioned = true, events = false }: PartFormProps) {
  const { t } = useTranslation('inspector');
  const patch = usePatch(edit, node.dialog_node);
  // When it is opened, not when an undo empties it.
  const [wanted] = useState((node.conditions ?? '') === '');
  const isHandler = nodeType(node) === 'event_handler';
  return (
    <div className={classes.form}>
      {events && isHandler && (
        <FieldRow label={t('event')}>
          <Choice
            label={`${t('event')}: ${what}`}
            value={node.event_name ?? ''}
            options={EVENT_NAMES.map((event) => ({ value: event, label: t(`events.${event}`) }))}
            onChange={(event) => patch('handler', { set: { event_name: event } })}
          />
        </FieldRow>
      )}
      {conditioned && (
        <ConditionFields
          label={`${t('condition')}: ${what}`}
          of={node.dialog_node}
          wanted={wanted}
          value={node.conditions ?? ''}
          onChange={(typed) => patch('condition', conditionPatch(node, typed), 'conditions')}
        />
      )}
      <Responses node={node} edit={edit} />
      <StepField node={node} what={what} edit={edit} />
      <Disclosure
        title={t('context')}
        what={what}
        count={Object.keys(contextOf(node)).length}
        open={Object.keys(contextOf(node)).length > 0}
      >
        <ContextFields node={node} edit={edit} />
      </Disclosure>
      <Disclosure title={t('actions')} what={what} count={actionsOf(node).length}>
        <ActionFields node={node} edit={edit} />
      </Disclosure>
    </div>
  );
}
