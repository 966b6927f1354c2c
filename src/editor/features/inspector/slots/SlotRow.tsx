import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Chip } from '#editor/ui/Chip.tsx';
import { conditionOf } from '#skill/node.ts';
import { checkMarkOf } from '#skill/truthOf.ts';
import { ConditionChips } from '../ConditionChips.tsx';
import { PartMark } from '../PartMark.tsx';
import { PartText } from '../PartText.tsx';
import { SortableItem } from '../SortableItem.tsx';
import type { EditNode } from '../useNodeEdit.ts';
import { checkOf, handlerOf, promptsOf } from './slotEdits.ts';
import { SlotForm } from './SlotForm.tsx';
import { OpenButton } from '../OpenButton.tsx';
import frame from '../partFrame.module.css';
import classes from './SlotRow.module.css';

interface SlotRowProps {
  id: string;
  list: string;
  index: number;
  count: number;
  open: boolean;
  edit: EditNode;
  onOpen: (open: boolean) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** A slot: a row to read, or its form. */
export function SlotRow({ id, list, index, count, open, edit, onOpen, onMove, onRemove }: SlotRowProps) {
  const { t } = useTranslation('inspector');
  const skill = useDocument((state) => state.skill);
  const node = skill.nodes.get(id);
  if (!node) return null;
  const what = t('slot', { number: index + 1 });
  const check = checkOf(skill, id);
  const [prompt] = promptsOf(skill, id);
  const condition = conditionOf(node);
  return (
    <SortableItem
      className={classes.slot}
      list={list}
      index={index}
      count={count}
      what={what}
      wide={open}
      onMove={onMove}
      onRemove={onRemove}
    >
      <div className={frame.inner} role="group" aria-label={what} data-open={open || undefined}>
        <PartMark
          of={handlerOf(skill, id, 'input')?.dialog_node ?? id}
          what={`${t('checkFor')}: ${what}`}
          read={(truth, now) => checkMarkOf(truth, now, id)}
        />
        <span className={classes.number} data-optional={prompt === undefined || undefined}>
          {index + 1}
        </span>
        {open && <span className={frame.what}>{what}</span>}
        <div className={frame.content}>
          {open ? (
            <SlotForm node={node} what={what} edit={edit} />
          ) : (
            <>
              <div className={classes.line}>
                {check.trim() === '' ? (
                  <span className={classes.note}>{t('noCheck')}</span>
                ) : (
                  <ConditionChips short condition={check} />
                )}
                {node.variable && <Chip kind="variable">{node.variable.replace(/^\$/, '')}</Chip>}
              </div>
              {condition !== null && (
                <p className={classes.note}>
                  <PartMark of={id} what={`${t('onlyIf')}: ${what}`} />
                  {t('onlyIf')} <ConditionChips short condition={condition} />
                </p>
              )}
              {prompt === undefined ? (
                <p className={classes.note}>{t('optional')}</p>
              ) : (
                <PartText id={prompt} />
              )}
            </>
          )}
        </div>
        <OpenButton what={what} open={open} onOpen={onOpen} />
      </div>
    </SortableItem>
  );
}
