import type { Expr, ExprProblem, Span } from './expr.ts';
import { partsOf } from './expr.ts';
import type { Token } from './lex.ts';
import { lex } from './lex.ts';
import { binaryOp, precedenceOf } from './operators.ts';

/** A tree may be this high: more than any real condition, little enough for recursion over it. */
export const MAX_HEIGHT = 500;
const MAX_NESTING = 100;
const MAX_PROBLEMS = 20;

type PickMark = '.![' | '.?[' | '.^[' | '.$[';
const PICKS: Readonly<Record<PickMark, 'project' | 'all' | 'first' | 'last'>> = {
  '.![': 'project',
  '.?[': 'all',
  '.^[': 'first',
  '.$[': 'last',
};

/**
 * A recursive-descent parser with precedence climbing. It never throws: where an operand is missing it leaves a
 * `missing` node and reports, and it always moves on, so that it ends after a number of steps that is linear in
 * the source but for a split `:value` (`splitValue`).
 */
export class Grammar {
  readonly problems: ExprProblem[];
  readonly #tokens: Token[];
  readonly #heights = new WeakMap<Expr, number>();
  #at = 0;
  #nesting = 0;
  #bodies = 0;

  constructor(text: string, offset: number) {
    const { tokens, problems } = lex(text, offset);
    this.#tokens = tokens;
    this.problems = problems;
  }

  whole(): Expr {
    const first = this.#peek();
    if (first.type === 'end') return this.#missing('empty', 'There is no expression.');
    const expr = this.#expression();
    const rest = this.#peek();
    if (rest.type !== 'end') {
      const joined = rest.type === 'mark' ? rest.mark : '';
      this.#report('unexpected', `Unexpected ${joined || rest.type} here.`, rest.span, {
        found: joined || rest.type,
      });
    }
    return expr;
  }

  // ternary and elvis, the loosest of all
  #expression(): Expr {
    if (this.#nesting >= MAX_NESTING) {
      this.#report('too-deep', 'The expression is nested too deeply.', this.#peek().span);
      this.#at = this.#tokens.length - 1;
      return { kind: 'missing', span: this.#peek().span };
    }
    this.#nesting++;
    const expr = this.#conditional();
    this.#nesting--;
    return expr;
  }

  #conditional(): Expr {
    const left = this.#binary(1);
    if (this.#take('?:')) {
      const fallback = this.#expression();
      return this.#built({ kind: 'elvis', value: left, fallback, span: cover(left, fallback) });
    }
    if (!this.#take('?')) return left;
    const start = this.#at;
    let ifTrue = this.#expression();
    while (!this.#isMark(':') && this.#splitValue()) {
      this.#at = start;
      ifTrue = this.#expression();
    }
    this.#expect(':');
    const ifFalse = this.#expression();
    return this.#built({ kind: 'ternary', test: left, ifTrue, ifFalse, span: cover(left, ifFalse) });
  }

  /** In `a ? $b:c` the lexer took `:c` for a value of `$b`. Gives the colon back; false when there is none. */
  #splitValue(): boolean {
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

  #binary(minimum: number): Expr {
    let left = this.#unary();
    for (;;) {
      const token = this.#peek();
      const op =
        token.type === 'mark' ? binaryOp(token.mark) : token.type === 'name' ? binaryOp(token.name) : null;
      if (!op || precedenceOf(op) < minimum) return left;
      this.#at++;
      const right = this.#binary(precedenceOf(op) + 1);
      left = this.#built({ kind: 'binary', op, left, right, span: cover(left, right) });
    }
  }

  #unary(): Expr {
    const token = this.#peek();
    const spelling =
      token.type === 'mark' ? token.mark : token.type === 'name' ? token.name.toLowerCase() : '';
    const op =
      spelling === '!' || spelling === 'not' ? 'not' : spelling === '-' || spelling === '+' ? spelling : null;
    if (!op || this.#nesting >= MAX_NESTING) return this.#postfix();
    this.#at++;
    this.#nesting++;
    const operand = this.#unary();
    this.#nesting--;
    return this.#built({
      kind: 'unary',
      op,
      operand,
      span: { start: token.span.start, end: operand.span.end },
    });
  }

  #postfix(): Expr {
    let expr = this.#primary();
    for (let next = this.#suffix(expr); next; next = this.#suffix(expr)) expr = next;
    return expr;
  }

  #suffix(target: Expr): Expr | null {
    const token = this.#peek();
    if (token.type !== 'mark') return null;
    const safe = token.mark.startsWith('?.');
    if (token.mark === '[') {
      this.#at++;
      const index = this.#expression();
      return this.#built({ kind: 'index', target, index, span: this.#until(target, this.#expect(']')) });
    }
    if (token.mark === '.' || token.mark === '?.') {
      this.#at++;
      return this.#member(target, safe);
    }
    const mark = token.mark.slice(-3);
    if (!isPick(mark)) return null;
    this.#at++;
    this.#bodies++;
    const body = this.#expression();
    this.#bodies--;
    const span = this.#until(target, this.#expect(']'));
    const pick = PICKS[mark];
    return this.#built(
      pick === 'project'
        ? { kind: 'project', target, body, safe, span }
        : { kind: 'select', pick, target, body, safe, span },
    );
  }

  #member(target: Expr, safe: boolean): Expr {
    const token = this.#peek();
    if (token.type !== 'name') {
      this.#report('name-expected', 'A name should follow the dot.', token.span);
      return target;
    }
    this.#at++;
    const { name, span: nameSpan } = token;
    if (!this.#isMark('(')) {
      const span = { start: target.span.start, end: nameSpan.end };
      return this.#built({ kind: 'property', target, name, nameSpan, safe, span });
    }
    const { items, end } = this.#arguments();
    return this.#built({
      kind: 'call',
      target,
      name,
      nameSpan,
      args: items,
      safe,
      span: this.#until(target, end),
    });
  }

  #primary(): Expr {
    const token = this.#peek();
    switch (token.type) {
      case 'number':
        this.#at++;
        return { kind: 'number', value: token.value, type: token.form, span: token.span };
      case 'string':
        this.#at++;
        return { kind: 'literal', value: token.value, span: token.span };
      case 'intent':
        this.#at++;
        if (this.#bodies > 0) {
          const [head, ...path] = token.name.split('.');
          if (head === 'this' || head === 'root') return this.#self(head, path, token.span.start);
        }
        return { kind: 'intent', name: token.name, nameSpan: token.nameSpan, span: token.span };
      case 'entity':
      case 'variable': {
        this.#at++;
        const { type, name, nameSpan, value, valueSpan, span } = token;
        return { kind: type, name, nameSpan, value, valueSpan, span };
      }
      case 'name':
        this.#at++;
        return this.#word(token.name, token.span);
      case 'mark':
        return this.#bracketed(token.mark, token.span);
      default:
        return this.#missing('operand-expected', 'Something is missing here.');
    }
  }

  /** `#this.a.b`, which the lexer read as one dotted intent name. */
  #self(name: 'this' | 'root', path: readonly string[], start: number): Expr {
    let end = start + 1 + name.length;
    let expr: Expr = { kind: 'self', name, span: { start, end } };
    for (const part of path) {
      const nameSpan = { start: end + 1, end: end + 1 + part.length };
      end = nameSpan.end;
      expr = this.#built({
        kind: 'property',
        target: expr,
        name: part,
        nameSpan,
        safe: false,
        span: { start, end },
      });
    }
    const next = expr.kind === 'property' && this.#isMark('(') ? expr : null;
    if (!next) return expr;
    const { items, end: close } = this.#arguments();
    const { target, name: method, nameSpan, safe } = next;
    return this.#built({
      kind: 'call',
      target,
      name: method,
      nameSpan,
      args: items,
      safe,
      span: { start, end: close },
    });
  }

  #word(name: string, span: Span): Expr {
    const lower = name.toLowerCase();
    if (lower === 'true' || lower === 'false') return { kind: 'literal', value: lower === 'true', span };
    if (lower === 'null') return { kind: 'literal', value: null, span };
    const next = this.#peek();
    if (name === 'new' && next.type === 'name') {
      const type = this.#qualified();
      if (!this.#isMark('(')) return this.#missing('call-expected', 'new needs parentheses after the type.');
      const { items, end } = this.#arguments();
      return this.#built({ kind: 'new', name: type, args: items, span: { start: span.start, end } });
    }
    if (!this.#isMark('(')) return { kind: 'name', name, span };
    if (name === 'T') {
      this.#at++;
      const type = this.#qualified();
      return { kind: 'type', name: type, span: { start: span.start, end: this.#expect(')') } };
    }
    const { items, end } = this.#arguments();
    const call = { kind: 'call', target: null, name, nameSpan: span, args: items, safe: false } as const;
    return this.#built({ ...call, span: { start: span.start, end } });
  }

  /** `java.lang.Math` */
  #qualified(): string {
    let name = '';
    for (;;) {
      const token = this.#peek();
      if (token.type !== 'name') {
        this.#report('type-expected', 'The name of a type is missing.', token.span);
        return name;
      }
      this.#at++;
      name += token.name;
      if (!this.#take('.')) return name;
      name += '.';
    }
  }

  #bracketed(mark: string, span: Span): Expr {
    if (mark === '(') {
      this.#at++;
      const inner = this.#expression();
      return this.#widened(inner, { start: span.start, end: this.#expect(')') });
    }
    if (mark === '[') {
      const { items, end } = this.#items('[', ']');
      return this.#built({ kind: 'list', items, span: { start: span.start, end } });
    }
    if (mark === '{') return this.#braces(span.start);
    return this.#missing('operand-expected', 'Something is missing here.');
  }

  /** `{}` is an empty map, as in JSON; `{1, 2}` a list and `{a: 1}` a map, as in SpEL. */
  #braces(start: number): Expr {
    const [key, colon] = [this.#tokens[this.#at + 1], this.#tokens[this.#at + 2]];
    const isEmpty = key?.type === 'mark' && (key.mark === '}' || key.mark === ':');
    if (!isEmpty && !(key && keyOf(key) !== null && colon?.type === 'mark' && colon.mark === ':')) {
      const { items, end } = this.#items('{', '}');
      return this.#built({ kind: 'list', items, span: { start, end } });
    }
    this.#at++;
    const entries: { key: string; value: Expr }[] = [];
    this.#take(':');
    while (!this.#isMark('}') && this.#peek().type !== 'end') {
      const name = keyOf(this.#peek());
      if (name === null) {
        this.#report('key-expected', 'The name of a property is missing.', this.#peek().span);
        break;
      }
      this.#at++;
      this.#expect(':');
      entries.push({ key: name, value: this.#expression() });
      if (!this.#take(',')) break;
    }
    return this.#built({ kind: 'map', entries, span: { start, end: this.#expect('}') } });
  }

  #arguments(): { items: Expr[]; end: number } {
    return this.#items('(', ')');
  }

  #items(open: string, close: string): { items: Expr[]; end: number } {
    this.#take(open);
    const items: Expr[] = [];
    if (this.#isMark(close)) return { items, end: this.#expect(close) };
    do items.push(this.#expression());
    while (this.#take(','));
    return { items, end: this.#expect(close) };
  }

  /** Takes the parentheses into the span, so that a part can be shown as it stands in the source. */
  #widened(expr: Expr, span: Span): Expr {
    if (expr.kind === 'literal') return expr;
    const wide: Expr = { ...expr, span };
    this.#heights.set(wide, this.#heights.get(expr) ?? 1);
    return wide;
  }

  #built(expr: Expr): Expr {
    let height = 0;
    for (const part of partsOf(expr)) height = Math.max(height, this.#heights.get(part) ?? 1);
    if (height < MAX_HEIGHT) {
      this.#heights.set(expr, height + 1);
      return expr;
    }
    this.#report('too-deep', 'The expression is nested too deeply.', expr.span);
    this.#at = this.#tokens.length - 1;
    return { kind: 'missing', span: expr.span };
  }

  #missing(code: string, message: string): Expr {
    const { span } = this.#peek();
    this.#report(code, message, span);
    return { kind: 'missing', span: { start: span.start, end: span.start } };
  }

  #report(code: string, message: string, at: Span, params?: Record<string, string>): void {
    if (this.problems.length >= MAX_PROBLEMS) return;
    this.problems.push({ code, severity: 'error', message, at, ...(params && { params }) });
  }

  /** Takes the mark, or reports that it is missing; answers where the expression so far ends. */
  #expect(mark: string): number {
    const token = this.#peek();
    if (this.#take(mark)) return token.span.end;
    this.#report('expected', `${mark} is missing here.`, token.span, { mark });
    return this.#tokens[this.#at - 1]?.span.end ?? token.span.start;
  }

  #take(mark: string): boolean {
    if (!this.#isMark(mark)) return false;
    this.#at++;
    return true;
  }

  #isMark(mark: string): boolean {
    const token = this.#peek();
    return token.type === 'mark' && token.mark === mark;
  }

  #peek(): Token {
    const token = this.#tokens[this.#at] ?? this.#tokens.at(-1);
    return token ?? { type: 'end', span: { start: 0, end: 0 } };
  }

  #until(target: Expr, end: number): Span {
    return { start: target.span.start, end };
  }
}

function isPick(mark: string): mark is PickMark {
  return Object.hasOwn(PICKS, mark);
}

function keyOf(token: Token): string | null {
  if (token.type === 'name') return token.name;
  if (token.type === 'string') return token.value;
  return token.type === 'number' ? String(token.value) : null;
}

function cover(first: Expr, last: Expr): Span {
  return { start: first.span.start, end: last.span.end };
}
