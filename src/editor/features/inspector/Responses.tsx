import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropMenu } from '#editor/ui/DropMenu.tsx';
import { later } from '#editor/ui/later.tsx';
import type { DialogNode } from '#skill/model.ts';
import { responsesOf, withTextValues, type Response } from '#skill/response.ts';
import {
  itemOf,
  withResponse,
  withResponseAdded,
  withResponseMoved,
  withResponseRemoved,
} from '#skill/responseList.ts';
import { AddButton } from './AddButton.tsx';
import classes from './Responses.module.css';
import { ADDABLE, newResponse, type Addable } from './responses/newResponse.ts';
import { SortableItem } from './SortableItem.tsx';
import { fetchTextParts, TextVariations, type VariationEdit } from './TextVariations.tsx';
import { useReadOnly } from './useReadOnly.ts';
import { usePatch, type EditNode } from './useNodeEdit.ts';

const ResponseForm = later(async () => (await import('./responses/ResponseForm.tsx')).ResponseForm);

/** Fetches the forms of the rarer responses. */
export function fetchResponseParts(): void {
  ResponseForm.fetch();
  fetchTextParts();
}

const EMPTY: Response = { kind: 'text', values: [], policy: 'sequential' };

interface ResponsesProps {
  node: DialogNode;
  edit: EditNode;
  /** What its first text is called, where it isn't simply the text of the node. */
  label?: string;
}

/** What a node says, in the order in which it is said. */
export function Responses({ node, edit, label }: ResponsesProps) {
  const { t } = useTranslation('inspector');
  const patch = usePatch(edit, node.dialog_node);
  const list = useId();
  const readOnly = useReadOnly();
  // The one that was just added stands open.
  const [fresh, setFresh] = useState<number | null>(null);
  const responses = responsesOf(node);
  // A node that says nothing has a field to begin in; it is in its place when something has been typed.
  const shown = responses.length === 0 ? [EMPTY] : responses;
  const write = (index: number, { change, values, policy, field }: VariationEdit): void => {
    const output = withTextValues(node, index, values, policy);
    patch(change, { set: { output } }, field && `output ${index} ${field}`);
  };
  const add = (kind: Addable): void => {
    setFresh(responses.length);
    patch('addResponse', withResponseAdded(node, newResponse(kind)));
  };
  const bodyOf = (response: Response, index: number) =>
    response.kind === 'text' ? (
      <TextVariations
        response={response}
        item={itemOf(node, index)}
        label={label ?? t('text')}
        wanted={index === fresh}
        onEdit={(change) => write(index, change)}
        onItem={(item, field) =>
          patch('response', withResponse(node, index, item), field && `output ${index} ${field}`)
        }
      />
    ) : (
      <ResponseForm
        response={response}
        fresh={index === fresh}
        onChange={(item, field) =>
          patch('response', withResponse(node, index, item), field && `output ${index} ${field}`)
        }
      />
    );
  return (
    <div className={classes.responses}>
      <ol className={classes.list}>
        {shown.map((response, index) => (
          <SortableItem
            key={index}
            list={list}
            index={index}
            count={shown.length}
            what={t('response', { number: index + 1, kind: t(`rich.${response.kind}`) })}
            fixed={responses.length === 0}
            onMove={(to) => {
              setFresh(null);
              patch('orderResponses', withResponseMoved(node, index, to));
            }}
            onRemove={() => {
              setFresh(null);
              patch('removeResponse', withResponseRemoved(node, index));
            }}
          >
            {bodyOf(response, index)}
          </SortableItem>
        ))}
      </ol>
      {!readOnly && (
        <DropMenu
          target={<AddButton>{t('addResponse')}</AddButton>}
          entries={ADDABLE.map((kind) => ({
            kind: 'action',
            label: t(`rich.${kind}`),
            onSelect: () => add(kind),
          }))}
        />
      )}
    </div>
  );
}
