import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Badge } from '#editor/ui/Badge.tsx';
import { PlusIcon } from '#editor/ui/icons.tsx';
import { conditionedResponsesOf } from '#skill/cards.ts';
import type { DialogNode } from '#skill/model.ts';
import { newNodeId } from '#skill/newNodeId.ts';
import { deleteNode } from '#skill/plan/deleteNode.ts';
import { responsesOf } from '#skill/response.ts';
import { addAnswer, shiftAnswer } from './answerEdits.ts';
import { AnswerRow } from './AnswerRow.tsx';
import { Responses } from './Responses.tsx';
import classes from './SaysSection.module.css';
import { Section } from './Section.tsx';
import type { EditNode } from './useNodeEdit.ts';

/** What the node answers: one answer, or several of which the first whose condition is true is given. */
export function SaysSection({ node, edit }: { node: DialogNode; edit: EditNode }) {
  const { t } = useTranslation('inspector');
  const id = node.dialog_node;
  const skill = useDocument((state) => state.skill);
  const ids = conditionedResponsesOf(skill, id);
  const [open, setOpen] = useState<string | null>(null);
  const add = (): void => {
    const fresh = newNodeId(Math.random);
    edit('addAnswer', (skill) => addAnswer(skill, id, fresh));
    setOpen(fresh);
  };
  return (
    <Section
      title={t('says')}
      count={ids.length > 0 && <Badge>{ids.length}</Badge>}
      aside={ids.length > 1 && <span className={classes.hint}>{t('firstMatch')}</span>}
    >
      {(ids.length === 0 || responsesOf(node).length > 0) && <Responses node={node} edit={edit} />}
      {ids.length > 0 && (
        <ol className={classes.answers}>
          {ids.map((answer, index) => (
            <AnswerRow
              key={answer}
              id={answer}
              number={index + 1}
              count={ids.length}
              open={open === answer}
              edit={edit}
              onOpen={(wanted) => setOpen(wanted ? answer : null)}
              onMove={(by) => edit('orderAnswers', (skill) => shiftAnswer(skill, answer, by))}
              onRemove={() => edit('removeAnswer', (skill) => deleteNode(skill, answer))}
            />
          ))}
        </ol>
      )}
      <Button
        variant="subtle"
        size="compact-xs"
        className={classes.add}
        leftSection={<PlusIcon size={12} />}
        onClick={add}
      >
        {t('addAnswer')}
      </Button>
    </Section>
  );
}
