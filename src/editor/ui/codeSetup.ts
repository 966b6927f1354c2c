import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { lintGutter } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers, tooltips } from '@codemirror/view';

/** What every text editor with line numbers has. */
export function codeSetup(label: string, readOnly: boolean): Extension {
  return [
    lineNumbers(),
    lintGutter(),
    history(),
    EditorView.lineWrapping,
    EditorState.readOnly.of(readOnly),
    EditorView.contentAttributes.of({
      'aria-label': label,
      'aria-readonly': String(readOnly),
      spellcheck: 'false',
    }),
    tooltips({ parent: document.body, position: 'fixed' }),
    keymap.of([...historyKeymap, ...standardKeymap]),
    theme,
  ];
}

const theme = EditorView.theme({
  '&': {
    color: 'var(--text)',
    backgroundColor: 'var(--surface-card)',
    border: '1px solid var(--line-control)',
    borderRadius: 'var(--r-md)',
  },
  '&.cm-focused': {
    outline: '0',
    borderColor: 'var(--primary)',
    boxShadow: '0 0 0 3px color-mix(in srgb, var(--primary) 18%, transparent)',
  },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', fontSize: 'var(--t-sm)', lineHeight: '18px' },
  '.cm-content': { caretColor: 'var(--text)', fontFeatureSettings: '"calt" 0' },
  '.cm-gutters': {
    color: 'var(--text-3)',
    backgroundColor: 'var(--surface-sunken)',
    border: '0',
    borderStartStartRadius: 'var(--r-md)',
    borderEndStartRadius: 'var(--r-md)',
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--primary-bg)' },
  '.cm-tooltip': {
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--r-md)',
    color: 'var(--text)',
    backgroundColor: 'var(--surface-raised)',
    overflow: 'hidden',
  },
});
