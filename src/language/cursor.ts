import type { Expr, ExprProblem, Span } from './expr.ts';
import { partsOf } from './expr.ts';
import type { Token } from './lex.ts';
import { lex } from './lex.ts';
import type { ExpressionProblemCode } from './problemCodes.ts';

/** A tree may be this high: more than any real condition, little enough for recursion over it. */
export const MAX_HEIGHT = 500;
const MAX_NESTING = 100;
const MAX_PROBLEMS = 20;

/**
 * The tokens of one expression with a place in them, the problems found so far, and the limits on the tree that
 * is being built. Past a limit the rest of the tokens is given up, so that a parser over it always ends.
 */
export class Cursor {
  readonly problems: ExprProblem[];
  readonly #tokens: Token[];
  /** Made for large expressions only. */
  #heights: Map<Expr, number> | null = null;
  #at = 0;
  #nesting = 0;
  #built = 0;

  constructor(text: string, offset: number) {
    const { tokens, problems } = lex(text, offset);
    this.#tokens = tokens;
    this.problems = problems;
  }

  get place(): number {
    return this.#at;
  }

  set place(at: number) {
    this.#at = at;
  }

  peek(ahead = 0): Token {
    const token = this.#tokens[this.#at + ahead] ?? this.#tokens.at(-1);
    return token ?? { type: 'end', span: { start: 0, end: 0 } };
  }

  next(): void {
    if (this.#at < this.#tokens.length - 1) this.#at++;
  }

  isMark(mark: string): boolean {
    const token = this.peek();
    return token.type === 'mark' && token.mark === mark;
  }

  take(mark: string): boolean {
    if (!this.isMark(mark)) return false;
    this.next();
    return true;
  }

  /** Takes the mark, or reports that it is missing; answers where the expression so far ends. */
  expect(mark: string): number {
    const token = this.peek();
    if (this.take(mark)) return token.span.end;
    this.report('expected', `${mark} is missing here.`, token.span, { mark });
    return this.#tokens[this.#at - 1]?.span.end ?? token.span.start;
  }

  /**
   * In `a ? $b:c` the lexer took `:c` for a value of `$b`. Gives the colon and what follows back as tokens of
   * their own; false when the last token is nothing of the kind.
   */
  splitValue(): boolean {
    const last = this.#tokens[this.#at - 1];
    if (last?.type !== 'variable' && last?.type !== 'entity') return false;
    if (last.value === null || !last.valueSpan || last.valueSpan.end !== last.span.end) return false;
    const { start } = last.valueSpan;
    this.#tokens.splice(
      this.#at - 1,
      1,
      { ...last, value: null, valueSpan: null, span: { start: last.span.start, end: start - 1 } },
      { type: 'mark', mark: ':', span: { start: start - 1, end: start } },
      ...lex(last.value, start).tokens.slice(0, -1),
    );
    return true;
  }

  report(code: ExpressionProblemCode, message: string, at: Span, values: Record<string, string> = {}): void {
    if (this.problems.length >= MAX_PROBLEMS) return;
    this.problems.push({ code, severity: 'error', message, at, values });
  }

  missing(code: ExpressionProblemCode, message: string): Expr {
    const { span } = this.peek();
    this.report(code, message, span);
    return { kind: 'missing', span: { start: span.start, end: span.start } };
  }

  /** Parses something inside something else, unless that is too deep already. */
  nested(parse: () => Expr): Expr {
    if (this.#nesting >= MAX_NESTING) return this.#giveUp(this.peek().span);
    this.#nesting++;
    const expr = parse();
    this.#nesting--;
    return expr;
  }

  /** Every node that has parts passes here, which keeps the tree from growing too high. */
  built(expr: Expr): Expr {
    // few nodes cannot make a high tree, so that ordinary expressions are not measured at all
    if (++this.#built < MAX_HEIGHT || this.#heightOf(expr) <= MAX_HEIGHT) return expr;
    return this.#giveUp(expr.span);
  }

  #heightOf(expr: Expr): number {
    const heights = (this.#heights ??= new Map<Expr, number>());
    let height = heights.get(expr);
    if (height === undefined) {
      height = 1 + Math.max(0, ...partsOf(expr).map((part) => this.#heightOf(part)));
      heights.set(expr, height);
    }
    return height;
  }

  /** Takes the parentheses into the span, so that a part can be shown as it stands in the source. */
  widened(expr: Expr, span: Span): Expr {
    return expr.kind === 'literal' ? expr : { ...expr, span };
  }

  #giveUp(span: Span): Expr {
    this.report('too-deep', 'The expression is nested too deeply.', span);
    this.#at = this.#tokens.length - 1;
    return { kind: 'missing', span };
  }
}
