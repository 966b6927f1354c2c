import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { getI18n, useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { useSession } from '#editor/session/SessionProvider.tsx';
import { EmptyState } from '#editor/ui/EmptyState.tsx';
import { NodeIcon } from '#editor/ui/icons.tsx';
import { later } from '#editor/ui/later.tsx';

const NodePanel = later(async () => (await loadPanel()).NodePanel);

/** Once the page stands, ms: before the line can go. */
const FETCH_AFTER = 50;

/** English is what every other language falls back to; its texts for the panel come with the panel. */
async function loadPanel() {
  const [panel, { inspectorTexts }] = await Promise.all([import('./NodePanel.tsx'), import('./texts.en.ts')]);
  getI18n().addResourceBundle('en', 'inspector', inspectorTexts, true, true);
  panel.fetchParts();
  return panel;
}

/** The node panel: when the selected node answers, what it says, and what happens then. */
export function Inspector() {
  const { t } = useTranslation('inspector');
  const openDialog = useSession((state) => state.openDialog);
  const selected = useSession((state) => state.selected);
  const exists = useDocument(({ skill }) => selected !== null && skill.nodes.has(selected));
  // Stays as it is from node to node.
  const [json, setJson] = useState(false);
  useEffect(() => {
    const timer = setTimeout(NodePanel.fetch, FETCH_AFTER);
    return () => clearTimeout(timer);
  }, []);
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
