import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '#editor/ui/Badge.tsx';
import { PlusIcon } from '#editor/ui/icons.tsx';
import type { DialogNode } from '#skill/model.ts';
import { contextOf } from '#skill/node.ts';
import { withoutVariable, withVariable, withVariableRenamed } from './contextRows.ts';
import { ContextRow } from './ContextRow.tsx';
import classes from './ContextSection.module.css';
import { NewVariable } from './NewVariable.tsx';
import { Section } from './Section.tsx';
import { usePatch, type EditNode } from './useNodeEdit.ts';

/** The context variables that the node sets when it answers. */
export function ContextSection({ node, edit }: { node: DialogNode; edit: EditNode }) {
  const { t } = useTranslation('inspector');
  const patch = usePatch(edit, node.dialog_node);
  const [adding, setAdding] = useState(false);
  const variables = Object.entries(contextOf(node));
  const names = variables.map(([name]) => name);
  return (
    <Section title={t('context')} count={variables.length > 0 && <Badge>{variables.length}</Badge>}>
      <ul className={classes.rows}>
        {variables.map(([name, value], index) => (
          <ContextRow
            // By place: a row keeps its fields while its name is typed.
            key={index}
            name={name}
            value={value}
            taken={names.filter((other) => other !== name)}
            onName={(to) => patch('context', withVariableRenamed(node, name, to), `context ${index} name`)}
            onValue={(to) => patch('context', withVariable(node, name, to), `context ${name}`)}
            onRemove={() => patch('context', withoutVariable(node, name))}
          />
        ))}
        {adding && (
          <NewVariable
            taken={names}
            onName={(name) => {
              setAdding(false);
              patch('context', withVariable(node, name, ''));
            }}
            onCancel={() => setAdding(false)}
          />
        )}
      </ul>
      <Button
        variant="subtle"
        size="compact-xs"
        className={classes.add}
        leftSection={<PlusIcon size={12} />}
        onClick={() => setAdding(true)}
      >
        {t('addVariable')}
      </Button>
    </Section>
  );
}
