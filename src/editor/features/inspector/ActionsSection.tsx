import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '#editor/ui/Badge.tsx';
import { drawnFor } from './drawnFor.ts';
import type { DialogNode } from '#skill/model.ts';
import { actionsOf } from './actions.ts';
import { ActionFields } from './ActionFields.tsx';
import { Section } from './Section.tsx';
import type { EditNode } from './useNodeEdit.ts';

/** What the node has done elsewhere before it answers. */
export const ActionsSection = memo(function ActionsSection({
  node,
  edit,
}: {
  node: DialogNode;
  edit: EditNode;
}) {
  const { t } = useTranslation('inspector');
  const { length } = actionsOf(node);
  return (
    <Section title={t('actions')} count={length > 0 && <Badge>{length}</Badge>}>
      <ActionFields node={node} edit={edit} />
    </Section>
  );
}, drawnFor('actions'));
