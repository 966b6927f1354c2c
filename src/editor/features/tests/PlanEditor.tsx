import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useMemo } from 'react';
import { codeSetup } from '#editor/ui/codeSetup.ts';
import { useCodeMirror } from '#editor/ui/useCodeMirror.ts';
import type { PlanProblem } from '#skill/testPlan/plan.ts';

/** What is wrong with a line, as the author reads it. */
export type PlanFault = Pick<PlanProblem, 'at' | 'message'>;

interface PlanEditorProps {
  label: string;
  value: string;
  faults: readonly PlanFault[];
  readOnly: boolean;
  /** A line to go to; a new object asks anew. */
  goTo: { readonly line: number } | null;
  onChange: (value: string) => void;
  onSave: () => void;
}

/** A plan as text, with what is wrong with it on its lines. */
export function PlanEditor(props: PlanEditorProps) {
  const { label, value, faults, readOnly, goTo, onChange, onSave } = props;
  const extensions = useMemo(() => [...language, codeSetup(label, readOnly)], [label, readOnly]);
  const { host, editor } = useCodeMirror({ value, extensions, onChange, onSave });
  useEffect(() => {
    const view = editor.current;
    if (!view) return;
    const { doc } = view.state;
    const placed = faults.map(({ at, message }) => {
      const { from, to } = doc.line(Math.min(at.line, doc.lines));
      return { from, to, severity: 'error' as const, message };
    });
    view.dispatch(setDiagnostics(view.state, placed));
  }, [editor, faults, value]);
  useEffect(() => {
    const view = editor.current;
    if (!view || !goTo) return;
    const { from } = view.state.doc.line(Math.min(goTo.line, view.state.doc.lines));
    view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
    view.focus();
  }, [editor, goTo]);
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
      if (stream.match(/^\s*(?:user|conversation|at|after|before|given)\s*:/i)) return 'keyword';
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

const language = [plan, syntaxHighlighting(colours), EditorView.contentAttributes.of({ dir: 'auto' })];
