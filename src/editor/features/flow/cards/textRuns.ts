import type { Expr } from '#language/expr.ts';
import { parseTemplate } from '#language/parse.ts';
import { print } from '#language/print.ts';

/** A stretch of an answer; what an expression puts in stands out. */
export interface TextRun {
  readonly text: string;
  readonly filled: boolean;
}

const MARKS = /<\?|[$@#]/;

/** An answer in stretches of plain text and filled-in names. */
export function textRuns(text: string): readonly TextRun[] {
  if (!MARKS.test(text)) return [{ text, filled: false }];
  return parseTemplate(text).parts.map((part) =>
    part.kind === 'text' ? { text: part.text, filled: false } : { text: nameOf(part.expr), filled: true },
  );
}

function nameOf(expr: Expr): string {
  if (expr.kind === 'variable' || expr.kind === 'entity') return expr.name;
  return print(expr);
}
