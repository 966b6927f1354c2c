import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PlusIcon } from '#editor/ui/icons.tsx';
import type { DialogNode } from '#skill/model.ts';
import { responsesOf, withTextValues, type Response } from '#skill/response.ts';
import classes from './Responses.module.css';
import { RichPreview } from './RichPreview.tsx';
import { TextVariations, type VariationEdit } from './TextVariations.tsx';
import { usePatch, type EditNode } from './useNodeEdit.ts';

const EMPTY: Response = { kind: 'text', values: [], policy: 'sequential' };

/** What a node says, in the order in which it is said: texts to be edited, everything else as a row. */
export function Responses({ node, edit }: { node: DialogNode; edit: EditNode }) {
  const { t } = useTranslation('inspector');
  const patch = usePatch(edit, node.dialog_node);
  const responses = responsesOf(node);
  const hasText = responses.some((response) => response.kind === 'text');
  // A node that says nothing has a field to begin in; it is in its place when something has been typed.
  const shown = responses.length === 0 ? [EMPTY] : responses;
  const write = (index: number, { change, values, policy, field }: VariationEdit): void => {
    const output = withTextValues(node, index, values, policy);
    patch(change, { set: { output } }, field && `output ${index} ${field}`);
  };
  return (
    <div className={classes.responses}>
      {shown.map((response, index) =>
        response.kind === 'text' ? (
          <div key={index}>
            <TextVariations response={response} onEdit={(change) => write(index, change)} />
          </div>
        ) : (
          <RichPreview key={index} response={response} />
        ),
      )}
      {!hasText && responses.length > 0 && (
        <Button
          variant="subtle"
          size="compact-xs"
          className={classes.add}
          leftSection={<PlusIcon size={12} />}
          onClick={() => write(responses.length, { change: 'says', values: [''] })}
        >
          {t('addText')}
        </Button>
      )}
    </div>
  );
}
