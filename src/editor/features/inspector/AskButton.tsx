import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { newNodeId } from '#skill/newNodeId.ts';
import { AddButton } from './AddButton.tsx';
import { Section } from './Section.tsx';
import { withSlots } from './slots/slotEdits.ts';
import { useReadOnly } from './useReadOnly.ts';
import type { EditNode } from './useNodeEdit.ts';

/** Makes an ordinary node one that asks for values. */
export const AskButton = memo(function AskButton({ id, edit }: { id: string; edit: EditNode }) {
  const { t } = useTranslation('inspector');
  const readOnly = useReadOnly();
  if (readOnly) return null;
  const newId = (): string => newNodeId(Math.random);
  return (
    <Section title={t('slots')}>
      <AddButton onClick={() => edit('withSlots', (skill) => withSlots(skill, id, newId(), newId))}>
        {t('askFor')}
      </AddButton>
    </Section>
  );
});
