import { EditorState, type Extension, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { type RefObject, useEffect, useRef } from 'react';

interface CodeMirrorProps {
  value: string;
  /** Kept from one render to the next: other extensions are another editor. */
  extensions: Extension;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  /** For Ctrl+Enter. */
  onSave?: () => void;
}

interface CodeMirror {
  /** The element that the editor stands in. */
  readonly host: RefObject<HTMLDivElement | null>;
  readonly editor: RefObject<EditorView | null>;
}

/** An editor of a text that is kept elsewhere: it tells what is typed, and takes on what others change. */
export function useCodeMirror(props: CodeMirrorProps): CodeMirror {
  const { value, extensions } = props;
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
          keymap.of([{ key: 'Mod-Enter', run: () => save(latest.current) }]),
          extensions,
          EditorView.updateListener.of(({ docChanged, state, transactions }) => {
            const typed = transactions.some((one) => one.docChanged && !one.annotation(Transaction.remote));
            if (docChanged && typed) latest.current.onChange(state.doc.toString());
          }),
          EditorView.domEventHandlers({ blur: () => latest.current.onBlur?.() }),
        ],
      }),
    });
    editor.current = view;
    return () => {
      editor.current = null;
      view.destroy();
    };
  }, [extensions]);

  // Undo, or somebody else: the caret stays where nothing changed.
  useEffect(() => {
    const view = editor.current;
    const old = view?.state.doc.toString();
    if (!view || old === undefined || old === value) return;
    view.dispatch({
      changes: difference(old, value),
      annotations: [Transaction.remote.of(true), Transaction.addToHistory.of(false)],
    });
  }, [value]);
  return { host, editor };
}

function save({ onSave }: CodeMirrorProps): boolean {
  onSave?.();
  return onSave !== undefined;
}

/** The smallest stretch that differs. */
function difference(old: string, now: string): { from: number; to: number; insert: string } {
  let from = 0;
  const most = Math.min(old.length, now.length);
  while (from < most && old[from] === now[from]) from++;
  let end = 0;
  while (end < most - from && old.at(-1 - end) === now.at(-1 - end)) end++;
  return { from, to: old.length - end, insert: now.slice(from, now.length - end) };
}
