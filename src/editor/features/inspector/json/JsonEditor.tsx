import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  ensureSyntaxTree,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
  syntaxTree,
} from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { tags } from '@lezer/highlight';
import { useEffect, useMemo, useRef } from 'react';
import { codeSetup } from '#editor/ui/codeSetup.ts';
import { useCodeMirror } from '#editor/ui/useCodeMirror.ts';
import { useReadOnly } from '../useReadOnly.ts';
import { placeInJson } from './placeInJson.ts';

/** Something wrong in a JSON text, at a place or at a path. */
export interface JsonFault {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly at: number | string;
}

interface JsonEditorProps {
  label: string;
  value: string;
  faults: readonly JsonFault[];
  /** The line of each fault, in their order, once it is known. */
  onLines: (lines: readonly number[]) => void;
  onChange: (value: string) => void;
}

/** JSON with colours and line numbers, and what is wrong with it on its line. */
export function JsonEditor(props: JsonEditorProps) {
  const { label, value, faults } = props;
  const readOnly = useReadOnly();
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const extensions = useMemo(() => [...language, codeSetup(label, readOnly)], [label, readOnly]);
  const { host, editor } = useCodeMirror({ value, extensions, onChange: props.onChange });
  useEffect(() => {
    const view = editor.current;
    if (!view) return;
    const { state } = view;
    const tree = ensureSyntaxTree(state, state.doc.length, 100) ?? syntaxTree(state);
    const placed = faults.map(({ at, severity, message }) => {
      const { length } = state.doc;
      const place =
        typeof at === 'number'
          ? { from: Math.min(at, length), to: Math.min(at + 1, length) }
          : placeInJson(tree, state.doc.toString(), at);
      return { ...place, severity, message };
    });
    view.dispatch(setDiagnostics(state, placed));
    latest.current.onLines(placed.map(({ from }) => state.doc.lineAt(from).number));
  }, [editor, faults, value]);
  return <div ref={host} />;
}

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--entity-fg)' },
  { tag: tags.string, color: 'var(--signal-fg)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--intent-fg)' },
]);

const language = [json(), bracketMatching(), indentOnInput(), syntaxHighlighting(colours)];
