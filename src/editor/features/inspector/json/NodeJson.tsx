import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { equalJson } from '#lib/equalJson.ts';
import { isJsonObject } from '#lib/json.ts';
import { useDocument, useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { problemText } from '#editor/ui/problemText.ts';
import { checkNode } from '#skill/check.ts';
import { updateNode } from '#skill/plan/updateNode.ts';
import { Refusal } from '#skill/problem.ts';
import type { EditNode } from '../useNodeEdit.ts';
import { JsonEditor, type JsonFault } from './JsonEditor.tsx';
import classes from './JsonPanel.module.css';
import { editableOf, ignoredKeys, patchTo } from './nodeJson.ts';
import { readJson } from './readJson.ts';

/** How long typing rests before the node is checked, ms. */
const QUIET = 250;

/** The JSON of one node, stored as it is typed for as long as it can be. */
export function NodeJson({ id, edit }: { id: string; edit: EditNode }) {
  const { t } = useTranslation('inspector');
  const document = useDocumentStore();
  const node = useDocument(({ skill }) => skill.nodes.get(id));
  // What was typed, for as long as it says what is stored or can't be stored.
  const [typed, setTyped] = useState<{ text: string; fault: JsonFault | null } | null>(null);
  const [lines, setLines] = useState<readonly number[]>([]);
  const stored = useMemo(() => (node ? editableOf(node) : {}), [node]);
  const read = typed && readJson(typed.text);
  const keeps =
    typed !== null &&
    (typed.fault !== null || (read !== null && 'value' in read && equalJson(read.value, stored)));
  const text = keeps ? typed.text : JSON.stringify(stored, null, 2);
  const found = useChecked(id);
  const faults = useMemo(() => (keeps && typed.fault ? [typed.fault] : found), [found, keeps, typed]);
  if (!node) return null;

  const change = (source: string): void => {
    const now = readJson(source);
    if (!('value' in now)) {
      const message = t('notJsonAt', { line: now.line });
      setTyped({ text: source, fault: { severity: 'error', message, at: now.at } });
      return;
    }
    if (!isJsonObject(now.value)) {
      setTyped({ text: source, fault: { severity: 'error', message: t('notObject'), at: 0 } });
      return;
    }
    const [ignored] = ignoredKeys(now.value);
    if (ignored !== undefined) {
      const message = t('json.ignored', { property: ignored });
      setTyped({ text: source, fault: { severity: 'error', message, at: ignored } });
      return;
    }
    const patch = patchTo(node, now.value);
    try {
      updateNode(document.getState().skill, id, patch);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { problem } = error;
      setTyped({
        text: source,
        fault: { severity: 'error', message: problemText(t, problem), at: problem.at.path },
      });
      return;
    }
    setTyped({ text: source, fault: null });
    if (patch.set || patch.unset) edit('json', (skill) => updateNode(skill, id, patch), `${id} json`);
  };
  return (
    <>
      <JsonEditor label={t('json.title')} value={text} faults={faults} onLines={setLines} onChange={change} />
      {faults.length > 0 && (
        <ul className={classes.faults} aria-label={t('json.faults')}>
          {faults.map((fault, i) => (
            <li key={i} data-severity={fault.severity}>
              {t('json.line', { line: lines[i] ?? 1, message: fault.message })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What is to be said of the node as it is stored. */
function useChecked(id: string): readonly JsonFault[] {
  const { t } = useTranslation('inspector');
  const document = useDocumentStore();
  const node = useDocument(({ skill }) => skill.nodes.get(id));
  const [faults, setFaults] = useState<readonly JsonFault[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const { skill } = document.getState();
      if (!skill.nodes.has(id)) return;
      setFaults(
        checkNode(skill, id).map((problem) => ({
          severity: problem.severity,
          message: problemText(t, problem),
          at: problem.at.path,
        })),
      );
    }, QUIET);
    return () => clearTimeout(timer);
  }, [document, id, node, t]);
  return faults;
}
