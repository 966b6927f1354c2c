import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import type { DialogNode } from '#skill/model.ts';
import { conditionOf } from '#skill/node.ts';
import { newNodeId } from '#skill/newNodeId.ts';
import { AddButton } from '../AddButton.tsx';
import { conditionPatch } from '../conditionPatch.ts';
import { Disclosure } from '../Disclosure.tsx';
import { ConditionFields } from '../condition/ConditionFields.tsx';
import { FieldRow } from '../FieldRow.tsx';
import { LineField } from '../LineField.tsx';
import { PartMark } from '../PartMark.tsx';
import { PartForm } from '../PartForm.tsx';
import { Responses } from '../Responses.tsx';
import { Tick } from '../Tick.tsx';
import { usePatch, type EditNode } from '../useNodeEdit.ts';
import { HandlerList } from './HandlerList.tsx';
import { OtherHandlers } from './OtherHandlers.tsx';
import {
  checkOf,
  handlerOf,
  nameByCheck,
  promptsOf,
  setCheck,
  setRequired,
  setVariable,
} from './slotEdits.ts';
import classes from './SlotRow.module.css';

const KNOWN = ['focus', 'input', 'filled', 'nomatch', 'generic'] as const;

const newId = (): string => newNodeId(Math.random);

interface SlotFormProps {
  node: DialogNode;
  /** "Slot 1" */
  what: string;
  edit: EditNode;
}

/** What a slot looks for, where it keeps it, how it asks, and what it does when it found something or didn't. */
export function SlotForm({ node, what, edit }: SlotFormProps) {
  const { t } = useTranslation('inspector');
  const skill = useDocument((state) => state.skill);
  const id = node.dialog_node;
  const patch = usePatch(edit, id);
  // When it is opened, not when an undo empties it.
  const [wanted] = useState(checkOf(skill, id) === '');
  const [limited, setLimited] = useState(false);
  const prompts = promptsOf(skill, id);
  const input = handlerOf(skill, id, 'input');
  const [only] = prompts;
  const prompt = only === undefined ? undefined : skill.nodes.get(only);
  const isSimple = prompts.length === 1 && (prompt?.conditions ?? '').trim() === '';
  const isLimited = limited || (node.conditions ?? '').trim() !== '';
  return (
    <>
      <FieldRow label={t('checkFor')}>
        <ConditionFields
          label={`${t('checkFor')}: ${what}`}
          {...(input && { of: input.dialog_node })}
          wanted={wanted}
          value={checkOf(skill, id)}
          onChange={(typed) => edit('slot', (now) => setCheck(now, id, typed, newId), `${id} check`)}
          onBlur={() => edit('slot', (now) => nameByCheck(now, id))}
        />
      </FieldRow>
      <FieldRow label={t('saveAs')}>
        <LineField
          aria-label={`${t('saveAs')}: ${what}`}
          placeholder={t('saveAsPlaceholder')}
          value={node.variable ?? ''}
          onChange={(typed) => edit('slot', (now) => setVariable(now, id, typed), `${id} variable`)}
        />
      </FieldRow>
      <Tick
        label={t('required')}
        what={what}
        hint={t(prompts.length > 0 ? 'requiredHint' : 'optionalHint')}
        checked={prompts.length > 0}
        onChange={(checked) => edit('slot', (now) => setRequired(now, id, checked, newId))}
      />
      {isSimple && prompt && (
        <div>
          <span className={classes.heading} aria-hidden="true">
            {t('prompt')}
          </span>
          <Responses node={prompt} edit={edit} label={`${t('prompt')}: ${what}`} />
        </div>
      )}
      {isLimited ? (
        <div className={classes.onlyIf}>
          {conditionOf(node) !== null && <PartMark of={id} what={`${t('onlyIf')}: ${what}`} />}
          <FieldRow label={t('onlyIf')}>
            <ConditionFields
              label={`${t('onlyIf')}: ${what}`}
              of={id}
              wanted={limited}
              value={node.conditions ?? ''}
              onChange={(typed) => patch('slot', conditionPatch(node, typed), 'conditions')}
            />
          </FieldRow>
        </div>
      ) : (
        <AddButton onClick={() => setLimited(true)}>{t('addOnlyIf')}</AddButton>
      )}
      <div className={classes.more}>
        {input && (
          <Disclosure title={t('handlers.input.title')} what={what}>
            <PartForm
              node={input}
              what={`${what}, ${t('handlers.input.title')}`}
              edit={edit}
              conditioned={false}
            />
          </Disclosure>
        )}
        {prompts.length > 0 && <HandlerList owner={id} event="focus" what={what} edit={edit} />}
        <HandlerList owner={id} event="filled" what={what} edit={edit} />
        <HandlerList owner={id} event="nomatch" what={what} edit={edit} />
        <HandlerList owner={id} event="generic" what={what} edit={edit} />
        <OtherHandlers owner={id} what={what} known={KNOWN} edit={edit} />
      </div>
    </>
  );
}
