import { getI18n } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { useSessionStore } from '#editor/session/SessionProvider.tsx';
import { later } from '#editor/ui/later.tsx';
import classes from './Inspector.module.css';
import { MissingPart } from './MissingPart.tsx';
import { NodeHead } from './NodeHead.tsx';
import { useEdits } from './useNodeEdit.ts';

const NodeForm = later(async () => (await loadForm()).NodeForm, MissingPart);

/** English is what every other language falls back to; its texts for the form come with the form. */
async function loadForm() {
  const [form, { inspectorTexts }] = await Promise.all([import('./NodeForm.tsx'), import('./texts.en.ts')]);
  getI18n().addResourceBundle('en', 'inspector', inspectorTexts, true, true);
  form.fetchParts();
  return form;
}

/** Ahead of need. */
export function fetchNodeForm(): void {
  NodeForm.fetch();
}

interface NodePanelProps {
  id: string;
  /** The JSON is shown beside the form, or in its place where there is no room for both. */
  json: boolean;
  onJson: (shown: boolean) => void;
}

/** One node: its title, which can be typed at once, and its form, whose code may still be on its way. */
export function NodePanel({ id, json, onJson }: NodePanelProps) {
  const session = useSessionStore();
  const node = useDocument((state) => state.skill.nodes.get(id));
  const edit = useEdits(id);
  if (!node) return null;
  return (
    <div
      className={classes.panel}
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        session.getState().requestFocus('nodes');
      }}
    >
      <NodeHead node={node} edit={edit} json={json} onJson={onJson} />
      <NodeForm node={node} edit={edit} json={json} />
    </div>
  );
}
