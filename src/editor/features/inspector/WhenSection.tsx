import { Button } from '@mantine/core';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlusIcon, RenameIcon } from '#editor/ui/icons.tsx';
import { drawnFor } from './drawnFor.ts';
import type { DialogNode } from '#skill/model.ts';
import { ConditionChips } from './ConditionChips.tsx';
import { ConditionFields } from './condition/ConditionFields.tsx';
import { Reading } from './condition/Reading.tsx';
import { conditionFault } from './expression/conditionFault.ts';
import { conditionPatch } from './conditionPatch.ts';
import { Section } from './Section.tsx';
import { Segmented } from './Segmented.tsx';
import { usePatch, type EditNode } from './useNodeEdit.ts';
import { useReadOnly } from './useReadOnly.ts';
import { WhyButton } from './WhyButton.tsx';
import classes from './WhenSection.module.css';

/** When the node is the one that answers: as a sentence of chips, or as the expression behind it. */
export const WhenSection = memo(function WhenSection({ node, edit }: { node: DialogNode; edit: EditNode }) {
  const { t } = useTranslation('inspector');
  const patch = usePatch(edit, node.dialog_node);
  const readOnly = useReadOnly();
  const condition = node.conditions ?? '';
  // Null: not chosen yet. A condition that can't be read has no sentence, whatever was chosen.
  const [chosen, setChosen] = useState<'sentence' | 'expression' | null>(null);
  const [editing, setEditing] = useState(false);
  const [wanted, setWanted] = useState(false);
  const view = conditionFault(condition) && !editing ? 'expression' : (chosen ?? 'sentence');
  return (
    <Section
      title={t('when')}
      aside={
        <Segmented
          looks
          label={t('conditionView')}
          value={view}
          options={[
            { value: 'sentence', label: t('sentence') },
            { value: 'expression', label: t('expression') },
          ]}
          onChange={(next) => {
            setChosen(next);
            setEditing(false);
            setWanted(false);
          }}
        />
      }
    >
      {view === 'expression' || editing ? (
        <ConditionFields
          key={view}
          label={t('condition')}
          of={node.dialog_node}
          wanted={wanted}
          rows={view === 'sentence'}
          value={condition}
          onChange={(typed) => {
            setChosen(view);
            setEditing(true);
            patch('condition', conditionPatch(node, typed), 'conditions');
          }}
        />
      ) : (
        <>
          <div className={classes.sentence}>
            {condition.trim() === '' ? (
              <span className={classes.none}>{t('noCondition')}</span>
            ) : (
              <ConditionChips condition={condition} />
            )}
          </div>
          <Reading condition={condition} />
          {!readOnly && (
            <Button
              variant="subtle"
              size="compact-xs"
              className={classes.change}
              leftSection={condition.trim() === '' ? <PlusIcon size={12} /> : <RenameIcon size={12} />}
              onClick={() => {
                setChosen('sentence');
                setEditing(true);
                setWanted(true);
              }}
            >
              {t(condition.trim() === '' ? 'addCondition' : 'changeCondition')}
            </Button>
          )}
        </>
      )}
      <WhyButton />
    </Section>
  );
}, drawnFor('conditions'));
