import { setDiagnostics } from '@codemirror/lint';
import { useEffect, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument, useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { problemText } from '#editor/ui/problemText.ts';
import { useCodeMirror } from '#editor/ui/useCodeMirror.ts';
import { useTelling } from '../toldAtField.ts';
import { completionSource } from './completions.ts';
import { editorSetup } from './editorSetup.ts';
import type { ExpressionFieldProps } from './expressionFieldProps.ts';
import { FaultList } from './FaultList.tsx';
import { faultsIn, type Fault } from './faults.ts';
import { skillNames } from './skillNames.ts';

/** How long typing rests before the expression is looked at, ms. */
const QUIET = 250;

/** An expression field with colours, completion, and what is wrong with it. */
export function ExpressionEditor(props: ExpressionFieldProps) {
  const { mode, label, value, placeholder, wanted = false, onChange, onBlur } = props;
  const { t } = useTranslation('inspector');
  const document = useDocumentStore();
  const extensions = useMemo(
    () =>
      editorSetup({
        mode,
        label,
        placeholder,
        source: completionSource(mode, () => skillNames(document.getState().skill)),
      }),
    [document, label, mode, placeholder],
  );
  const { host, editor } = useCodeMirror({ value, extensions, onChange, onBlur });

  useEffect(() => {
    const view = editor.current;
    if (!wanted || !view) return;
    view.focus();
    view.dispatch({ selection: { anchor: view.state.doc.length } });
  }, [editor, wanted]);

  const faults = useFaults(value, mode);
  useTelling(props.of, 'all');
  const listId = useId();
  const invalid = faults.some(({ severity }) => severity === 'error');
  useEffect(() => {
    const view = editor.current;
    if (!view) return;
    const { length } = view.state.doc;
    const diagnostics = faults
      .filter(({ at }) => at.end <= length)
      .map((fault) => ({
        // Something missing has no place of its own: the character before it is marked.
        from: fault.at.start === fault.at.end ? Math.max(0, fault.at.start - 1) : fault.at.start,
        to: fault.at.end,
        severity: fault.severity,
        message: problemText(t, fault),
      }));
    view.dispatch(setDiagnostics(view.state, diagnostics));
    view.contentDOM.setAttribute('aria-invalid', String(invalid));
    if (faults.length > 0) view.contentDOM.setAttribute('aria-describedby', listId);
    else view.contentDOM.removeAttribute('aria-describedby');
  }, [editor, faults, invalid, listId, t]);

  const replace = (start: number, end: number, text: string): void => {
    editor.current?.dispatch({ changes: { from: start, to: end, insert: text }, userEvent: 'input.fix' });
    editor.current?.focus();
  };
  return (
    <div>
      <div ref={host} />
      {faults.length > 0 && (
        <FaultList
          id={listId}
          source={value}
          faults={faults}
          onReplace={replace}
          onCreated={() => editor.current?.focus()}
        />
      )}
    </div>
  );
}

/** Looked at after a moment of quiet, and again when names come or go. */
function useFaults(value: string, mode: ExpressionFieldProps['mode']): readonly Fault[] {
  const document = useDocumentStore();
  const intents = useDocument(({ skill }) => skill.intents);
  const entities = useDocument(({ skill }) => skill.entities);
  const [found, setFound] = useState<readonly Fault[]>(NONE);
  useEffect(() => {
    const look = (): void => {
      const faults = faultsIn(value, mode, document.getState().skill);
      setFound((old) => (old.length === 0 && faults.length === 0 ? old : faults));
    };
    const timer = setTimeout(look, QUIET);
    return () => clearTimeout(timer);
  }, [document, entities, intents, mode, value]);
  return found;
}

const NONE: readonly Fault[] = [];
