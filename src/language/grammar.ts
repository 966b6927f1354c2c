import { Cursor } from './cursor.ts';
import type { Expr, ExprProblem, Span } from './expr.ts';
import { binaryOp, precedenceOf, unaryOp } from './operators.ts';
import { shorthandExpr } from './shorthand.ts';
import { cover, keyOf, pickOf, spellingIn, until } from './tokenMeaning.ts';

/**
 * A recursive-descent parser with precedence climbing. It never throws: where an operand is missing it leaves a
 * `missing` node and reports. It always moves on, and ends after a number of steps that is linear in the source
 * but for the rare `:value` that has to be split off again.
 */
export class Grammar {
  readonly #cursor: Cursor;
  /** How many projections and selections are open; only inside one is `#this` not an intent. */
  #bodies = 0;

  constructor(text: string, offset: number) {
    this.#cursor = new Cursor(text, offset);
  }

  get problems(): readonly ExprProblem[] {
    return this.#cursor.problems;
  }

  whole(): Expr {
    const cursor = this.#cursor;
    if (cursor.peek().type === 'end') return cursor.missing('empty', 'There is no expression.');
    const expr = this.#expression();
    const rest = cursor.peek();
    if (rest.type !== 'end') {
      const found = rest.type === 'mark' ? rest.mark : rest.type;
      cursor.report('unexpected', `Unexpected ${found} here.`, rest.span, { found });
    }
    return expr;
  }

  #expression(): Expr {
    return this.#cursor.nested(() => this.#conditional());
  }

  // ternary and elvis, the loosest of all
  #conditional(): Expr {
    const cursor = this.#cursor;
    const left = this.#binary(1);
    if (cursor.take('?:')) {
      const fallback = this.#expression();
      return cursor.built({ kind: 'elvis', value: left, fallback, span: cover(left, fallback) });
    }
    if (!cursor.take('?')) return left;
    const start = cursor.place;
    let ifTrue = this.#expression();
    while (!cursor.isMark(':') && cursor.splitValue()) {
      cursor.place = start;
      ifTrue = this.#expression();
    }
    cursor.expect(':');
    const ifFalse = this.#expression();
    return cursor.built({ kind: 'ternary', test: left, ifTrue, ifFalse, span: cover(left, ifFalse) });
  }

  #binary(minimum: number): Expr {
    const cursor = this.#cursor;
    let left = this.#unary();
    for (;;) {
      const op = binaryOp(spellingIn(cursor.peek()));
      if (!op || precedenceOf(op) < minimum) return left;
      cursor.next();
      const right = this.#binary(precedenceOf(op) + 1);
      left = cursor.built({ kind: 'binary', op, left, right, span: cover(left, right) });
    }
  }

  #unary(): Expr {
    const cursor = this.#cursor;
    const token = cursor.peek();
    const op = unaryOp(spellingIn(token));
    if (!op) return this.#postfix();
    cursor.next();
    const operand = cursor.nested(() => this.#unary());
    return cursor.built({
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
    const cursor = this.#cursor;
    const token = cursor.peek();
    if (token.type !== 'mark') return null;
    const safe = token.mark.startsWith('?.');
    if (token.mark === '[') {
      cursor.next();
      const index = this.#expression();
      return cursor.built({ kind: 'index', target, index, span: until(target, cursor.expect(']')) });
    }
    if (token.mark === '.' || token.mark === '?.') {
      cursor.next();
      return this.#member(target, safe);
    }
    const pick = pickOf(token.mark);
    if (!pick) return null;
    cursor.next();
    this.#bodies++;
    const body = this.#expression();
    this.#bodies--;
    const span = until(target, cursor.expect(']'));
    return cursor.built(
      pick === 'project'
        ? { kind: 'project', target, body, safe, span }
        : { kind: 'select', pick, target, body, safe, span },
    );
  }

  #member(target: Expr, safe: boolean): Expr {
    const cursor = this.#cursor;
    const token = cursor.peek();
    if (token.type !== 'name') {
      cursor.report('name-expected', 'A name should follow the dot.', token.span);
      return target;
    }
    cursor.next();
    const { name, span: nameSpan } = token;
    if (!cursor.isMark('(')) {
      return cursor.built({
        kind: 'property',
        target,
        name,
        nameSpan,
        safe,
        span: until(target, nameSpan.end),
      });
    }
    const { items, end } = this.#items('(', ')');
    return cursor.built({
      kind: 'call',
      target,
      name,
      nameSpan,
      args: items,
      safe,
      span: until(target, end),
    });
  }

  #primary(): Expr {
    const cursor = this.#cursor;
    const token = cursor.peek();
    switch (token.type) {
      case 'number':
        cursor.next();
        return { kind: 'number', value: token.value, type: token.form, span: token.span };
      case 'string':
        cursor.next();
        return { kind: 'literal', value: token.value, span: token.span };
      case 'intent':
        cursor.next();
        return this.#self(token.name, token.span.start) ?? shorthandExpr(token);
      case 'entity':
      case 'variable':
        cursor.next();
        return shorthandExpr(token);
      case 'name':
        cursor.next();
        return this.#word(token.name, token.span);
      case 'mark':
        return this.#bracketed(token.mark, token.span);
      default:
        return cursor.missing('operand-expected', 'Something is missing here.');
    }
  }

  /** `#this.a.b`, which the lexer read as one dotted intent name; null where it is an intent. */
  #self(intent: string, start: number): Expr | null {
    const cursor = this.#cursor;
    if (this.#bodies === 0) return null;
    const [head, ...path] = intent.split('.');
    if (head !== 'this' && head !== 'root') return null;
    let end = start + 1 + head.length;
    let expr: Expr = { kind: 'self', name: head, span: { start, end } };
    for (const [index, name] of path.entries()) {
      const nameSpan = { start: end + 1, end: end + 1 + name.length };
      end = nameSpan.end;
      const member = { target: expr, name, nameSpan, safe: false };
      if (index === path.length - 1 && cursor.isMark('(')) {
        const { items, end: close } = this.#items('(', ')');
        return cursor.built({ kind: 'call', ...member, args: items, span: { start, end: close } });
      }
      expr = cursor.built({ kind: 'property', ...member, span: { start, end } });
    }
    return expr;
  }

  #word(name: string, span: Span): Expr {
    const cursor = this.#cursor;
    const lower = name.toLowerCase();
    if (lower === 'true' || lower === 'false') return { kind: 'literal', value: lower === 'true', span };
    if (lower === 'null') return { kind: 'literal', value: null, span };
    if (name === 'new' && cursor.peek().type === 'name') {
      const type = this.#qualified();
      if (!cursor.isMark('('))
        return cursor.missing('call-expected', 'new needs parentheses after the type.');
      const { items, end } = this.#items('(', ')');
      return cursor.built({ kind: 'new', name: type, args: items, span: { start: span.start, end } });
    }
    if (!cursor.isMark('(')) return { kind: 'name', name, span };
    if (name === 'T') {
      cursor.next();
      const type = this.#qualified();
      return { kind: 'type', name: type, span: { start: span.start, end: cursor.expect(')') } };
    }
    const { items, end } = this.#items('(', ')');
    const call = { kind: 'call', target: null, name, nameSpan: span, args: items, safe: false } as const;
    return cursor.built({ ...call, span: { start: span.start, end } });
  }

  /** `java.lang.Math` */
  #qualified(): string {
    const cursor = this.#cursor;
    let name = '';
    for (;;) {
      const token = cursor.peek();
      if (token.type !== 'name') {
        cursor.report('type-expected', 'The name of a type is missing.', token.span);
        return name;
      }
      cursor.next();
      name += token.name;
      if (!cursor.take('.')) return name;
      name += '.';
    }
  }

  #bracketed(mark: string, { start }: Span): Expr {
    const cursor = this.#cursor;
    if (mark === '(') {
      cursor.next();
      const inner = this.#expression();
      return cursor.widened(inner, { start, end: cursor.expect(')') });
    }
    if (mark === '[') return this.#list('[', ']', start);
    if (mark === '{') return this.#isMap() ? this.#map(start) : this.#list('{', '}', start);
    return cursor.missing('operand-expected', 'Something is missing here.');
  }

  #list(open: string, close: string, start: number): Expr {
    const { items, end } = this.#items(open, close);
    return this.#cursor.built({ kind: 'list', items, span: { start, end } });
  }

  /** `{}` is an empty map, as in JSON; `{1, 2}` a list and `{a: 1}` a map, as in SpEL. */
  #isMap(): boolean {
    const key = this.#cursor.peek(1);
    if (key.type === 'mark') return key.mark === '}' || key.mark === ':';
    const colon = this.#cursor.peek(2);
    return keyOf(key) !== null && colon.type === 'mark' && colon.mark === ':';
  }

  #map(start: number): Expr {
    const cursor = this.#cursor;
    cursor.next();
    cursor.take(':');
    const entries: { key: string; value: Expr }[] = [];
    while (!cursor.isMark('}') && cursor.peek().type !== 'end') {
      const key = keyOf(cursor.peek());
      if (key === null) {
        cursor.report('key-expected', 'The name of a property is missing.', cursor.peek().span);
        break;
      }
      cursor.next();
      cursor.expect(':');
      entries.push({ key, value: this.#expression() });
      if (!cursor.take(',')) break;
    }
    return cursor.built({ kind: 'map', entries, span: { start, end: cursor.expect('}') } });
  }

  #items(open: string, close: string): { items: Expr[]; end: number } {
    const cursor = this.#cursor;
    cursor.take(open);
    const items: Expr[] = [];
    if (cursor.isMark(close)) return { items, end: cursor.expect(close) };
    do items.push(this.#expression());
    while (cursor.take(','));
    return { items, end: cursor.expect(close) };
  }
}
