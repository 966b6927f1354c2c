import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { CheckIcon, JumpIcon, RenameIcon } from '#editor/ui/icons.tsx';
import { jumpTargetOf, titleOf } from '#skill/node.ts';
import { responsesOf } from '#skill/response.ts';
import classes from './AnswerRow.module.css';
import { ConditionChips } from './ConditionChips.tsx';
import { ConditionField } from './ConditionField.tsx';
import { conditionPatch } from './conditionPatch.ts';
import { OrderButtons } from './OrderButtons.tsx';
import { Responses } from './Responses.tsx';
import { usePatch, type EditNode } from './useNodeEdit.ts';

interface AnswerRowProps {
  id: string;
  number: number;
  count: number;
  open: boolean;
  edit: EditNode;
  onOpen: (open: boolean) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** A conditioned response: one row to read, or its condition and texts to be edited. */
export function AnswerRow({ id, number, count, open, edit, onOpen, onMove, onRemove }: AnswerRowProps) {
  const { t } = useTranslation('inspector');
  const node = useDocument((state) => state.skill.nodes.get(id));
  const patch = usePatch(edit, id);
  if (!node) return null;
  const condition = node.conditions ?? '';
  const what = t('answer', { number });
  return (
    <li className={classes.row}>
      <span className={classes.number}>{number}</span>
      <div className={classes.content}>
        {open ? (
          <>
            <ConditionField
              label={`${t('condition')}: ${what}`}
              wanted
              value={condition}
              onChange={(typed) => patch('condition', conditionPatch(node, typed), 'conditions')}
            />
            <Responses node={node} edit={edit} />
          </>
        ) : (
          <>
            {condition.trim() === '' ? (
              <span className={classes.otherwise}>{t('otherwise')}</span>
            ) : (
              <ConditionChips short condition={condition} />
            )}
            <AnswerText id={id} />
          </>
        )}
      </div>
      <span className={classes.actions}>
        <ActionIcon
          size={24}
          aria-expanded={open}
          aria-label={`${t(open ? 'done' : 'edit')}: ${what}`}
          title={t(open ? 'done' : 'edit')}
          onClick={() => onOpen(!open)}
        >
          {open ? <CheckIcon size={12} /> : <RenameIcon size={12} />}
        </ActionIcon>
        {open && (
          <OrderButtons
            what={what}
            first={number === 1}
            last={number === count}
            onMove={onMove}
            onRemove={onRemove}
          />
        )}
      </span>
    </li>
  );
}

/** What the answer says, or where it goes. */
function AnswerText({ id }: { id: string }) {
  const { t } = useTranslation('inspector');
  const skill = useDocument((state) => state.skill);
  const node = skill.nodes.get(id)!;
  const responses = responsesOf(node);
  const target = jumpTargetOf(node);
  const jumped = target === null ? undefined : skill.nodes.get(target);
  return (
    <div className={classes.text} dir="auto">
      {responses.map((response, i) => (
        <p key={i}>
          {response.kind === 'text' ? response.values[0] : t(`rich.${response.kind}`)}
          {response.kind === 'text' && response.values.length > 1 && ` +${response.values.length - 1}`}
        </p>
      ))}
      {target !== null && (
        <p className={classes.jump}>
          <JumpIcon size={12} />
          {jumped ? titleOf(jumped) : t('gone', { id: target })}
        </p>
      )}
      {responses.length === 0 && target === null && <p className={classes.otherwise}>{t('nothingSaid')}</p>}
    </div>
  );
}
