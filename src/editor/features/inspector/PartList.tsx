import { useId, useState } from 'react';
import type { Skill } from '#skill/model.ts';
import { newNodeId } from '#skill/newNodeId.ts';
import type { Edit } from '#skill/edit.ts';
import { deleteNode } from '#skill/plan/deleteNode.ts';
import { AddButton } from './AddButton.tsx';
import { movePart } from './partEdits.ts';
import classes from './PartList.module.css';
import { PartRow } from './PartRow.tsx';
import type { EditNode } from './useNodeEdit.ts';

interface PartListProps {
  /** In the order in which they are tried. */
  ids: readonly string[];
  /** "Answer 2" */
  nameOf: (number: number) => string;
  addLabel: string;
  edit: EditNode;
  /** Keys under `document:change`. */
  changes: { readonly add: string; readonly order: string; readonly remove: string };
  /** The rows tell their events. */
  events?: boolean;
  /** Adds a part; the first id that is asked for is the part's own. */
  add: (skill: Skill, newId: () => string) => Edit[];
}

/** Parts of a card of which the first whose condition holds is taken: rows to read, one of them open. */
export function PartList({ ids, nameOf, addLabel, edit, changes, events = false, add }: PartListProps) {
  const list = useId();
  const [open, setOpen] = useState<string | null>(null);
  const onAdd = (): void => {
    const fresh = newNodeId(Math.random);
    let given = false;
    const newId = (): string => {
      if (given) return newNodeId(Math.random);
      given = true;
      return fresh;
    };
    edit(changes.add, (skill) => add(skill, newId));
    setOpen(fresh);
  };
  return (
    <div className={classes.parts}>
      {ids.length > 0 && (
        <ol>
          {ids.map((id, index) => (
            <PartRow
              key={id}
              id={id}
              what={nameOf(index + 1)}
              list={list}
              index={index}
              count={ids.length}
              open={open === id}
              edit={edit}
              events={events}
              onOpen={(wanted) => setOpen(wanted ? id : null)}
              onMove={(to) => edit(changes.order, (skill) => movePart(skill, ids, index, to))}
              onRemove={() => edit(changes.remove, (skill) => deleteNode(skill, id))}
            />
          ))}
        </ol>
      )}
      <AddButton onClick={onAdd}>{addLabel}</AddButton>
    </div>
  );
}
