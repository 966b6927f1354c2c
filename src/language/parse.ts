import type { Expr, ExprProblem, Span } from './expr.ts';
import { Grammar } from './grammar.ts';
import { shorthandExpr } from './shorthand.ts';
import { scanTemplate } from './scanTemplate.ts';

/** A condition as read. It can be evaluated when none of its problems is an error. */
export interface Parsed {
  readonly source: string;
  readonly expr: Expr;
  readonly problems: readonly ExprProblem[];
}

/** A stretch of plain text, with `\$` and the like already made plain. */
export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
  readonly span: Span;
}

/** `<? … ?>`, or shorthand that stands in the text by itself. `span` covers the brackets too. */
export interface ExprPart {
  readonly kind: 'expr';
  readonly form: 'bracket' | 'shorthand';
  readonly expr: Expr;
  readonly problems: readonly ExprProblem[];
  readonly span: Span;
}

/** A text with expressions in it: a response, a context value, a parameter of an action. */
export interface Template {
  readonly source: string;
  readonly parts: readonly (TextPart | ExprPart)[];
  readonly problems: readonly ExprProblem[];
}

/** Shared by all that have none: a large skill has hundreds of thousands of them. */
const NONE: readonly ExprProblem[] = [];

/** Parses a bare expression, as in a condition. Never throws. */
export function parseCondition(source: string): Parsed {
  const grammar = new Grammar(source, 0);
  const expr = grammar.whole();
  return { source, expr, problems: foundBy(grammar) };
}

/** Parses a text. Never throws; a text without expressions has one text part, an empty one has none. */
export function parseTemplate(source: string): Template {
  const parts = scanTemplate(source).map((piece): TextPart | ExprPart => {
    if (piece.kind === 'text') return piece;
    const { form, span, bare } = piece;
    // most of what stands in texts; reading it again with the grammar takes five times as long
    if (bare) return { kind: 'expr', form, expr: shorthandExpr(bare), problems: NONE, span };
    const grammar = new Grammar(piece.text, piece.start);
    const expr = grammar.whole();
    return { kind: 'expr', form, expr, problems: foundBy(grammar), span };
  });
  const problems = parts.flatMap((part) => (part.kind === 'expr' ? part.problems : NONE));
  return { source, parts, problems: problems.length === 0 ? NONE : problems };
}

function foundBy({ problems }: Grammar): readonly ExprProblem[] {
  return problems.length === 0 ? NONE : problems;
}

/** True when nothing keeps the expression from being evaluated. */
export function isSound(parsed: { readonly problems: readonly ExprProblem[] }): boolean {
  return parsed.problems.length === 0 || !parsed.problems.some(({ severity }) => severity === 'error');
}
