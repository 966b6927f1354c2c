import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Disclosure } from '../Disclosure.tsx';
import { addHandler, handlersFor } from '../partEdits.ts';
import { PartList } from '../PartList.tsx';
import type { EditNode } from '../useNodeEdit.ts';

const CHANGES = { add: 'addHandler', order: 'orderHandlers', remove: 'removeHandler' } as const;

interface OtherHandlersProps {
  owner: string;
  /** "Slot 1" */
  what?: string;
  /** Events that have a list of their own. */
  known: readonly string[];
  edit: EditNode;
}

/** Handlers of events that are rarely used; nothing when there are none. */
export function OtherHandlers({ owner, what, known, edit }: OtherHandlersProps) {
  const { t } = useTranslation('inspector');
  const skill = useDocument((state) => state.skill);
  const ids = handlersFor(skill, owner, (event) => !known.includes(event));
  if (ids.length === 0) return null;
  return (
    <Disclosure title={t('otherHandlers')} {...(what !== undefined && { what })} count={ids.length}>
      <PartList
        ids={ids}
        nameOf={(number) => {
          const name = t('handler', { number });
          return what === undefined ? name : `${what}, ${name}`;
        }}
        addLabel={t('addHandler')}
        edit={edit}
        changes={CHANGES}
        events
        add={(now, newId) => addHandler(now, owner, 'generic', newId())}
      />
    </Disclosure>
  );
}
