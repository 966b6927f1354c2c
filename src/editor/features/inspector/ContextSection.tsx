import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '#editor/ui/Badge.tsx';
import { drawnFor } from './drawnFor.ts';
import type { DialogNode } from '#skill/model.ts';
import { contextOf } from '#skill/node.ts';
import { ContextFields } from './ContextFields.tsx';
import { Section } from './Section.tsx';
import type { EditNode } from './useNodeEdit.ts';

/** The context variables that the node sets when it answers. */
export const ContextSection = memo(function ContextSection({
  node,
  edit,
}: {
  node: DialogNode;
  edit: EditNode;
}) {
  const { t } = useTranslation('inspector');
  const count = Object.keys(contextOf(node)).length;
  return (
    <Section title={t('context')} count={count > 0 && <Badge>{count}</Badge>}>
      <ContextFields node={node} edit={edit} />
    </Section>
  );
}, drawnFor('context'));
