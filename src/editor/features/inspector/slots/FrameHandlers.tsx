import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReadOnly } from '../useReadOnly.ts';
import type { EditNode } from '../useNodeEdit.ts';
import { HandlerList } from './HandlerList.tsx';
import { OtherHandlers } from './OtherHandlers.tsx';
import { withoutSlots } from './slotEdits.ts';
import classes from './SlotsSection.module.css';

const KNOWN = ['focus', 'generic'] as const;

/** What holds for all slots of a node: one prompt for everything, and what is done with other requests. */
export function FrameHandlers({ id, edit }: { id: string; edit: EditNode }) {
  const { t } = useTranslation('inspector');
  const readOnly = useReadOnly();
  return (
    <div className={classes.handlers}>
      <HandlerList owner={id} event="focus" edit={edit} />
      <HandlerList owner={id} event="generic" edit={edit} />
      <OtherHandlers owner={id} known={KNOWN} edit={edit} />
      {!readOnly && (
        <div>
          <Button
            variant="subtle"
            size="compact-xs"
            color="red"
            onClick={() => edit('withoutSlots', (now) => withoutSlots(now, id))}
          >
            {t('withoutSlots')}
          </Button>
        </div>
      )}
    </div>
  );
}
