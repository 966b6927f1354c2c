import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isJsonObject } from '#lib/json.ts';
import type { DialogNode } from '#skill/model.ts';
import { contextOf } from '#skill/node.ts';
import classes from './ContextFields.module.css';
import { contextPatch } from './contextRows.ts';
import { JsonField } from './json/JsonField.tsx';
import { Segmented } from './Segmented.tsx';
import { usePatch, type EditNode } from './useNodeEdit.ts';
import { ValueRows } from './ValueRows.tsx';

/** The context variables that a node or a part of one sets, as rows or as JSON. */
export function ContextFields({ node, edit }: { node: DialogNode; edit: EditNode }) {
  const { t } = useTranslation('inspector');
  const patch = usePatch(edit, node.dialog_node);
  const [view, setView] = useState<'rows' | 'json'>('rows');
  const context = contextOf(node);
  const isEmpty = Object.keys(context).length === 0;
  return (
    <div className={classes.fields}>
      {view === 'rows' ? (
        <ValueRows
          values={context}
          label={t('variable')}
          addLabel={t('addVariable')}
          onChange={(values, field) =>
            patch('context', contextPatch(node, values), field && `context ${field}`)
          }
        />
      ) : (
        <JsonField
          label={t('contextJson')}
          value={context}
          fault={(value) => (isJsonObject(value) ? null : t('notObject'))}
          onChange={(value) =>
            isJsonObject(value) && patch('context', contextPatch(node, value), 'context json')
          }
        />
      )}
      {(!isEmpty || view === 'json') && (
        <Segmented
          looks
          label={t('contextView')}
          value={view}
          options={[
            { value: 'rows', label: t('asRows') },
            { value: 'json', label: t('asJson') },
          ]}
          onChange={setView}
        />
      )}
    </div>
  );
}
