import { EditorView } from '@codemirror/view';

/** How a text editor with line numbers looks. */
export const codeTheme = EditorView.theme({
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
