import type { Completion, CompletionResult, CompletionSource } from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { completionsAt, type Completion as Offer, type SkillNames } from '#language/complete.ts';

/** What follows one of these is asked for without a letter typed. */
const OPENS = '#@$:.';

/** Completion by our own language: names after their sigils, methods after a dot, with what they do. */
export function completionSource(mode: 'condition' | 'template', names: () => SkillNames): CompletionSource {
  return ({ state, pos, explicit }): CompletionResult | null => {
    const source = state.doc.toString();
    const found = completionsAt(source, pos, names(), mode === 'template');
    if (!found || found.options.length === 0) return null;
    const { start, end } = found.replace;
    const opened = OPENS.includes(source.charAt(start - 1) || ' ') || /^[({]/.test(source.slice(start, end));
    if (!explicit && start === end && !opened) return null;
    return { from: start, options: found.options.map(shown), validFor: /^[\p{L}\p{M}\p{N}_-]*$/u };
  };
}

function shown({ kind, label, insert, signature, doc }: Offer): Completion {
  return {
    label,
    type: kind,
    apply: insert.endsWith('(') ? applyCall(insert) : insert,
    ...(signature !== undefined && { detail: signature.slice(label.length) }),
    ...(doc !== undefined && { info: doc }),
  };
}

/** With the caret between the parentheses, and no second one where there is one already. */
function applyCall(insert: string) {
  return (view: EditorView, _: Completion, from: number, to: number): void => {
    const next = view.state.sliceDoc(to, to + 1);
    const text = next === '(' ? insert.slice(0, -1) : `${insert})`;
    view.dispatch({
      changes: { from, to, insert: text },
      selection: { anchor: from + insert.length },
      userEvent: 'input.complete',
    });
  };
}
