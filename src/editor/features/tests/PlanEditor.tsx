import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap, lineNumbers, tooltips } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'react';
import { codeTheme } from '#editor/ui/codeTheme.ts';
import type { PlanProblem } from '#skill/testPlan/plan.ts';

interface PlanEditorProps {
  label: string;
  value: string;
  faults: readonly PlanProblem[];
  readOnly: boolean;
  /** A line to go to; a new object asks anew. */
  goTo: { readonly line: number } | null;
  onChange: (value: string) => void;
  onSave: () => void;
}

/** A plan as text, with what is wrong with it on its lines. */
export function PlanEditor(props: PlanEditorProps) {
  const { label, value, faults, readOnly, goTo } = props;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const save = { key: 'Mod-Enter', run: () => (latest.current.onSave(), true) };
    const view = new EditorView({
      parent: host.current!,
      state: EditorState.create({
        doc: latest.current.value,
        extensions: [
          lineNumbers(),
          lintGutter(),
          history(),
          plan,
          syntaxHighlighting(colours),
          EditorView.lineWrapping,
          EditorState.readOnly.of(readOnly),
          EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', dir: 'auto' }),
          tooltips({ parent: document.body, position: 'fixed' }),
          keymap.of([save, ...historyKeymap, ...standardKeymap]),
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
    const { doc } = view.state;
    const placed = faults.map(({ at, message }) => {
      const { from, to } = doc.line(Math.min(at.line, doc.lines));
      return { from, to, severity: 'error' as const, message };
    });
    view.dispatch(setDiagnostics(view.state, placed));
  }, [faults, value]);
  useEffect(() => {
    const view = editor.current;
    if (!view || !goTo) return;
    const { from } = view.state.doc.line(Math.min(goTo.line, view.state.doc.lines));
    view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
    view.focus();
  }, [goTo]);
  return <div ref={host} />;
}

/** Comments and keywords in colours of their own. */
const plan = StreamLanguage.define({
  token(stream) {
    if (stream.sol()) {
      if (stream.match(/^\s*#/)) {
        stream.skipToEnd();
        return 'comment';
      }
      if (stream.match(/^\s*(?:user|conversation|given)\s*:/i)) return 'keyword';
      if (stream.match(/^\s*[A-Za-z]+(?: [A-Za-z]+)?\s*:/) ?? stream.match(/^\s*\|/)) return 'propertyName';
    }
    stream.skipToEnd();
    return null;
  },
});

const colours = HighlightStyle.define([
  { tag: tags.comment, color: 'var(--text-3)', fontStyle: 'italic' },
  { tag: tags.keyword, color: 'var(--primary-fg)', fontWeight: '600' },
  { tag: tags.propertyName, color: 'var(--signal-fg)' },
]);
