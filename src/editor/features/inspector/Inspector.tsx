import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { useSession } from '#editor/session/SessionProvider.tsx';
import { EmptyState } from '#editor/ui/EmptyState.tsx';
import { NodeIcon } from '#editor/ui/icons.tsx';

const NodePanel = lazy(async () => ({ default: (await import('./NodePanel.tsx')).NodePanel }));

/** The node panel: when the selected node answers, what it says, and what happens then. Its form comes with the first node. */
export function Inspector() {
  const { t } = useTranslation('inspector');
  const selected = useSession((state) => state.selected);
  const exists = useDocument(({ skill }) => selected !== null && skill.nodes.has(selected));
  if (selected === null || !exists) {
    return <EmptyState icon={<NodeIcon />} title={t('nothing')} text={t('nothingText')} />;
  }
  return (
    <Suspense>
      <NodePanel key={selected} id={selected} />
    </Suspense>
  );
}
