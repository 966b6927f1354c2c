import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { useSession } from '#editor/session/SessionProvider.tsx';
import { EmptyState } from '#editor/ui/EmptyState.tsx';
import { NodeIcon } from '#editor/ui/icons.tsx';
import { later } from '#editor/ui/later.tsx';
import { MissingPart } from './MissingPart.tsx';

const NodePanel = later(async () => (await import('./NodePanel.tsx')).NodePanel, MissingPart);

/** Ahead of need: offline there is no fetching anything. */
export function fetchNodePanel(): void {
  import('./NodePanel.tsx').then(
    ({ fetchNodeForm }) => fetchNodeForm(),
    () => undefined,
  );
}

/** The node panel: when the selected node answers, what it says, and what happens then. */
export function Inspector() {
  const { t } = useTranslation('inspector');
  const openDialog = useSession((state) => state.openDialog);
  const selected = useSession((state) => state.selected);
  const exists = useDocument(({ skill }) => selected !== null && skill.nodes.has(selected));
  // Stays as it is from node to node.
  const [json, setJson] = useState(false);
  if (selected === null || !exists) {
    return (
      <EmptyState icon={<NodeIcon />} title={t('nothing')} text={t('nothingText')}>
        <Button variant="subtle" onClick={() => openDialog('tour')}>
          {t('tour')}
        </Button>
      </EmptyState>
    );
  }
  return <NodePanel key={selected} id={selected} json={json} onJson={setJson} />;
}
