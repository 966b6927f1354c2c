import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  ensureSyntaxTree,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
  syntaxTree,
} from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap, lineNumbers, tooltips } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'react';
import { codeTheme } from '#editor/ui/codeTheme.ts';
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
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const view = new EditorView({
      parent: host.current!,
      state: EditorState.create({
        doc: latest.current.value,
        extensions: [
          lineNumbers(),
          lintGutter(),
          history(),
          json(),
          bracketMatching(),
          indentOnInput(),
          syntaxHighlighting(colours),
          EditorView.lineWrapping,
          EditorState.readOnly.of(readOnly),
          EditorView.contentAttributes.of({
            'aria-label': label,
            'aria-readonly': String(readOnly),
            spellcheck: 'false',
          }),
          tooltips({ parent: document.body, position: 'fixed' }),
          keymap.of([...historyKeymap, ...standardKeymap]),
          codeTheme,
          EditorView.updateListener.of(({ docChanged, state, transactions }) => {
            const typed = transactions.some((one) => one.docChanged && !one.annotation(Transaction.remote));
            if (docChanged && typed) latest.current.onChange(state.doc.toString());
          }),
        ],
      }),
    });
    editor.current = view;
    return () => {
      editor.current = null;
      view.destroy();
    };
  }, [label, readOnly]);
  useEffect(() => {
    const view = editor.current;
    if (!view || view.state.doc.toString() === value) return;
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert: value },
      annotations: [Transaction.remote.of(true), Transaction.addToHistory.of(false)],
    });
  }, [value]);
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
  }, [faults, value]);
  return <div ref={host} />;
}

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--entity-fg)' },
  { tag: tags.string, color: 'var(--signal-fg)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--intent-fg)' },
]);
