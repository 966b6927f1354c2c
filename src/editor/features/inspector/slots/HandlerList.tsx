import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Disclosure } from '../Disclosure.tsx';
import { addHandler, handlersFor } from '../partEdits.ts';
import { PartList } from '../PartList.tsx';
import type { EditNode } from '../useNodeEdit.ts';
import classes from './SlotsSection.module.css';

const CHANGES = { add: 'addHandler', order: 'orderHandlers', remove: 'removeHandler' } as const;

interface HandlerListProps {
  /** The slot or node whose handlers these are. */
  owner: string;
  event: 'focus' | 'filled' | 'nomatch' | 'generic';
  /** "Slot 1"; absent: of the node as a whole. */
  what?: string;
  edit: EditNode;
}

/** The handlers of one event, of which the first whose condition holds is taken. */
export function HandlerList({ owner, event, what, edit }: HandlerListProps) {
  const { t } = useTranslation('inspector');
  const skill = useDocument((state) => state.skill);
  const ids = handlersFor(skill, owner, (name) => name === event);
  const kind = what === undefined && event === 'focus' ? 'everything' : event;
  return (
    <Disclosure title={t(`handlers.${kind}.title`)} {...(what !== undefined && { what })} count={ids.length}>
      {ids.length === 0 && <p className={classes.none}>{t(`handlers.${kind}.hint`)}</p>}
      <PartList
        ids={ids}
        nameOf={(number) => {
          const name = t(`handlers.${kind}.one`, { number });
          return what === undefined ? name : `${what}, ${name}`;
        }}
        addLabel={t(`handlers.${kind}.add`)}
        edit={edit}
        changes={CHANGES}
        add={(now, newId) => addHandler(now, owner, event, newId())}
      />
    </Disclosure>
  );
}
