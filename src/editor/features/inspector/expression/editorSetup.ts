import {
  acceptCompletion,
  autocompletion,
  completionKeymap,
  type CompletionSource,
} from '@codemirror/autocomplete';
import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, placeholder, tooltips } from '@codemirror/view';
import { highlight } from './highlight.ts';

interface Setup {
  mode: 'condition' | 'template';
  label: string;
  placeholder: string | undefined;
  source: CompletionSource;
}

/** What every expression field of CodeMirror has. */
export function editorSetup({ mode, label, placeholder: hint, source }: Setup): Extension {
  const isCondition = mode === 'condition';
  return [
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': label,
      dir: 'auto',
      spellcheck: isCondition ? 'false' : 'true',
      ...(isCondition && { autocorrect: 'off', autocapitalize: 'off' }),
    }),
    hint === undefined ? [] : placeholder(hint),
    history(),
    // Out of the panel, which scrolls.
    tooltips({ parent: document.body, position: 'fixed' }),
    autocompletion({ override: [source], icons: false, tooltipClass: () => 'parley-completions' }),
    keymap.of([
      ...completionKeymap,
      { key: 'Tab', run: acceptCompletion },
      // Watson takes no line breaks in conditions.
      ...(isCondition ? [{ key: 'Enter', run: () => true }] : []),
      ...historyKeymap,
      ...standardKeymap,
    ]),
    isCondition ? EditorView.clipboardInputFilter.of((text) => text.replace(/[\r\n\t]+/g, ' ')) : [],
    EditorState.allowMultipleSelections.of(false),
    highlight(mode),
    isCondition ? [] : closeBrackets,
    theme(isCondition),
  ];
}

/** `<?` is closed as soon as it is typed. */
const closeBrackets = EditorView.inputHandler.of((view, from, to, text) => {
  const before = view.state.sliceDoc(Math.max(0, from - 1), from);
  const after = view.state.sliceDoc(to);
  if (text !== '?' || before !== '<' || from !== to || after.includes('?>')) return false;
  view.dispatch({
    changes: { from, insert: '?  ?>' },
    selection: { anchor: from + 2 },
    userEvent: 'input.type',
  });
  return true;
});

function theme(isCondition: boolean): Extension {
  return EditorView.theme({
    '&': {
      width: '100%',
      minHeight: '30px',
      border: '1px solid var(--line-control)',
      borderRadius: 'var(--r-md)',
      color: 'var(--text)',
      backgroundColor: 'var(--surface-card)',
    },
    '&.cm-focused': {
      outline: '0',
      borderColor: 'var(--primary)',
      boxShadow: '0 0 0 3px color-mix(in srgb, var(--primary) 18%, transparent)',
    },
    '&:has([aria-invalid="true"])': { borderColor: 'var(--error)' },
    '.cm-scroller': {
      maxHeight: '320px',
      overflowY: 'auto',
      fontFamily: isCondition ? 'var(--font-mono)' : 'inherit',
      fontSize: isCondition ? 'var(--t-sm)' : 'inherit',
      lineHeight: '18px',
    },
    '.cm-content': {
      padding: '5px 0',
      caretColor: 'var(--text)',
      fontFeatureSettings: isCondition ? '"calt" 0' : 'normal',
    },
    '.cm-line': { padding: '0 9px' },
    '.cm-tooltip': {
      zIndex: '400',
      border: '1px solid var(--line-strong)',
      borderRadius: 'var(--r-md)',
      color: 'var(--text)',
      backgroundColor: 'var(--surface-raised)',
      boxShadow: 'var(--shadow-2)',
      overflow: 'hidden',
    },
    '.cm-tooltip.cm-tooltip-autocomplete': { overflow: 'visible' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': {
      maxHeight: '220px',
      minWidth: '180px',
      maxWidth: 'min(420px, 90vw)',
      padding: '4px',
      fontFamily: 'var(--font-mono)',
      fontSize: 'var(--t-sm)',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
      minHeight: '24px',
      padding: '3px 8px',
      borderRadius: 'var(--r-sm)',
      lineHeight: '18px',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      color: 'var(--text)',
      backgroundColor: 'var(--surface-hover)',
    },
    '.cm-completionMatchedText': { fontWeight: '600', textDecoration: 'none', color: 'var(--primary-fg)' },
    '.cm-completionDetail': { fontStyle: 'normal', color: 'var(--text-3)' },
    '.cm-tooltip.cm-completionInfo': {
      maxWidth: '280px',
      padding: '6px 10px',
      fontSize: 'var(--t-sm)',
      lineHeight: '17px',
    },
    '.cm-diagnostic': { padding: '4px 8px', fontSize: 'var(--t-sm)', borderInlineStartWidth: '3px' },
    '.cm-placeholder': { color: 'var(--text-3)' },
  });
}
