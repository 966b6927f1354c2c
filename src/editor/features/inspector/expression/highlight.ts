import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView } from '@codemirror/view';
import { lex } from '#language/lex.ts';
import { parseTemplate } from '#language/parse.ts';
import type { Span } from '#language/expr.ts';
import classes from './Expression.module.css';

const MARKS = {
  intent: Decoration.mark({ class: classes.intent ?? '' }),
  entity: Decoration.mark({ class: classes.entity ?? '' }),
  variable: Decoration.mark({ class: classes.variable ?? '' }),
  string: Decoration.mark({ class: classes.string ?? '' }),
  number: Decoration.mark({ class: classes.string ?? '' }),
  name: Decoration.mark({ class: classes.name ?? '' }),
  code: Decoration.mark({ class: classes.code ?? '' }),
};

/** Colours names by their kind, the same as everywhere else. */
export function highlight(mode: 'condition' | 'template') {
  return ViewPlugin.define(
    (view) => {
      const plugin = {
        marks: marksFor(view, mode),
        update({ docChanged, view: now }: { docChanged: boolean; view: EditorView }) {
          if (docChanged) plugin.marks = marksFor(now, mode);
        },
      };
      return plugin;
    },
    { decorations: (plugin) => plugin.marks },
  );
}

function marksFor(view: EditorView, mode: 'condition' | 'template'): DecorationSet {
  const source = view.state.doc.toString();
  const builder = new RangeSetBuilder<Decoration>();
  if (mode === 'condition') markTokens(builder, source, 0);
  else {
    for (const part of parseTemplate(source).parts) {
      if (part.kind !== 'expr') continue;
      const { start, end } = part.span;
      if (part.form === 'bracket') {
        mark(builder, { start, end: start + 2 }, 'code');
        markTokens(builder, source.slice(start + 2, end - 2), start + 2);
        mark(builder, { start: end - 2, end }, 'code');
      } else markTokens(builder, source.slice(start, end), start);
    }
  }
  return builder.finish();
}

function markTokens(builder: RangeSetBuilder<Decoration>, text: string, offset: number): void {
  for (const { type, span } of lex(text, offset).tokens) {
    if (type !== 'mark' && type !== 'end') mark(builder, span, type);
  }
}

function mark(builder: RangeSetBuilder<Decoration>, { start, end }: Span, kind: keyof typeof MARKS): void {
  if (end > start) builder.add(start, end, MARKS[kind]);
}
