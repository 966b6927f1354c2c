import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { ConditionChips } from './ConditionChips.tsx';
import { PartForm } from './PartForm.tsx';
import frame from './partFrame.module.css';
import classes from './PartRow.module.css';
import { PartMark } from './PartMark.tsx';
import { PartText } from './PartText.tsx';
import { SortableItem } from './SortableItem.tsx';
import { OpenButton } from './OpenButton.tsx';
import type { EditNode } from './useNodeEdit.ts';

interface PartRowProps {
  id: string;
  /** "Answer 2" */
  what: string;
  list: string;
  index: number;
  count: number;
  open: boolean;
  edit: EditNode;
  events: boolean;
  onOpen: (open: boolean) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** A conditioned response or a handler: a row to read, or its form. */
export function PartRow(props: PartRowProps) {
  const { id, what, list, index, count, open, edit, events, onOpen, onMove, onRemove } = props;
  const { t } = useTranslation('inspector');
  const node = useDocument((state) => state.skill.nodes.get(id));
  if (!node) return null;
  const condition = node.conditions ?? '';
  return (
    <SortableItem
      className={classes.row}
      list={list}
      index={index}
      count={count}
      what={what}
      wide={open}
      onMove={onMove}
      onRemove={onRemove}
    >
      <PartMark of={id} what={what} />
      <div className={frame.inner} data-open={open || undefined}>
        <span className={classes.number}>{index + 1}</span>
        {open && <span className={frame.what}>{what}</span>}
        <div className={frame.content}>
          {open ? (
            <PartForm node={node} what={what} edit={edit} events={events} />
          ) : (
            <>
              {events && (
                <span className={classes.otherwise}>
                  {t(`events.${node.event_name}`, { defaultValue: node.event_name ?? '' })}
                </span>
              )}
              {condition.trim() === '' ? (
                <span className={classes.otherwise}>{t('otherwise')}</span>
              ) : (
                <ConditionChips short condition={condition} />
              )}
              <PartText id={id} />
            </>
          )}
        </div>
        <OpenButton what={what} open={open} onOpen={onOpen} />
      </div>
    </SortableItem>
  );
}
