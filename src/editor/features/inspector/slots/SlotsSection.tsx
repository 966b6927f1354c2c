import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Badge } from '#editor/ui/Badge.tsx';
import { slotsOf } from '#skill/cards.ts';
import { newNodeId } from '#skill/newNodeId.ts';
import { deleteNode } from '#skill/plan/deleteNode.ts';
import { AddButton } from '../AddButton.tsx';
import { movePart } from '../partEdits.ts';
import { Section } from '../Section.tsx';
import type { EditNode } from '../useNodeEdit.ts';
import { FrameHandlers } from './FrameHandlers.tsx';
import { addSlot } from './slotEdits.ts';
import { SlotRow } from './SlotRow.tsx';
import classes from './SlotsSection.module.css';

const newId = (): string => newNodeId(Math.random);

/** What a node with slots asks for, in order, and what it does with anything else. */
export function SlotsSection({ id, edit }: { id: string; edit: EditNode }) {
  const { t } = useTranslation('inspector');
  const skill = useDocument((state) => state.skill);
  const list = useId();
  const ids = slotsOf(skill, id);
  // A frame with a single slot, as one that was just made, shows it open.
  const [open, setOpen] = useState<string | null>(ids.length === 1 ? (ids[0] ?? null) : null);
  const add = (): void => {
    const fresh = newId();
    edit('addSlot', (now) => addSlot(now, id, fresh, newId));
    setOpen(fresh);
  };
  return (
    <Section
      title={t('slots')}
      count={<Badge>{ids.length}</Badge>}
      aside={<span className={classes.hint}>{t('slotsHint')}</span>}
    >
      <ol className={classes.slots}>
        {ids.map((slot, index) => (
          <SlotRow
            key={slot}
            id={slot}
            list={list}
            index={index}
            count={ids.length}
            open={open === slot}
            edit={edit}
            onOpen={(wanted) => setOpen(wanted ? slot : null)}
            onMove={(to) => edit('orderSlots', (now) => movePart(now, ids, index, to))}
            onRemove={() => edit('removeSlot', (now) => deleteNode(now, slot))}
          />
        ))}
      </ol>
      <AddButton onClick={add}>{t('addSlot')}</AddButton>
      <FrameHandlers id={id} edit={edit} />
    </Section>
  );
}
