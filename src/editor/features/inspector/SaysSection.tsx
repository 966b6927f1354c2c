import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Badge } from '#editor/ui/Badge.tsx';
import { conditionedResponsesOf } from '#skill/cards.ts';
import { drawnFor } from './drawnFor.ts';
import type { DialogNode } from '#skill/model.ts';
import { responsesOf } from '#skill/response.ts';
import { addAnswer } from './partEdits.ts';
import { PartList } from './PartList.tsx';
import { Responses } from './Responses.tsx';
import classes from './SaysSection.module.css';
import { Section } from './Section.tsx';
import type { EditNode } from './useNodeEdit.ts';

const CHANGES = { add: 'addAnswer', order: 'orderAnswers', remove: 'removeAnswer' } as const;

/** What the node answers: one answer, or several of which the first whose condition is true is given. */
export const SaysSection = memo(function SaysSection({ node, edit }: { node: DialogNode; edit: EditNode }) {
  const { t } = useTranslation('inspector');
  const id = node.dialog_node;
  const ids = useDocument(useShallow(({ skill }) => conditionedResponsesOf(skill, id)));
  const isUnsaid = ids.length > 0 && responsesOf(node).length > 0;
  return (
    <Section
      title={t('says')}
      count={ids.length > 0 && <Badge>{ids.length}</Badge>}
      aside={ids.length > 1 && <span className={classes.hint}>{t('firstMatch')}</span>}
    >
      {isUnsaid && <p className={classes.unsaid}>{t('unsaid')}</p>}
      {(ids.length === 0 || isUnsaid) && <Responses node={node} edit={edit} />}
      <div className={classes.answers}>
        <PartList
          ids={ids}
          nameOf={(number) => t('answer', { number })}
          addLabel={t('addAnswer')}
          edit={edit}
          changes={CHANGES}
          add={(now, newId) => addAnswer(now, id, newId)}
        />
      </div>
    </Section>
  );
}, drawnFor('output'));
