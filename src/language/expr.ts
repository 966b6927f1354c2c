import type { ExpressionProblemCode } from './problemCodes.ts';

/** A stretch of the source, `[start, end)` in UTF-16 units, counted from the start of the whole text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Something wrong in the text of an expression. An expression that has an `error` is never evaluated; a
 * `warning` only tells the author. `code` and `values` are stable, `message` is for logs.
 */
export interface ExprProblem {
  readonly code: ExpressionProblemCode;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly at: Span;
}

export type BinaryOp =
  | 'or'
  | 'and'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '='
  | 'matches'
  | 'instanceof'
  | 'between'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '^';

export type UnaryOp = 'not' | '-' | '+';

interface Base {
  readonly span: Span;
}

/** A hole that the parser left where it expected an operand. */
export interface MissingExpr extends Base {
  readonly kind: 'missing';
}

export interface LiteralExpr extends Base {
  readonly kind: 'literal';
  readonly value: string | boolean | null;
}

/** `type` is the Java type that the spelling gives: `5`, `5L`, `5.0`. */
export interface NumberExpr extends Base {
  readonly kind: 'number';
  readonly value: number;
  readonly type: 'int' | 'long' | 'real';
}

/** `#name`: the top intent is that one. */
export interface IntentExpr extends Base {
  readonly kind: 'intent';
  readonly name: string;
  readonly nameSpan: Span;
}

/** `@name`, or `@name:value` when `value` is there: any mention has that value. */
export interface EntityExpr extends Base {
  readonly kind: 'entity';
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: string | null;
  readonly valueSpan: Span | null;
}

/** `$name`, or `$name:value` when `value` is there: equality with that string. */
export interface VariableExpr extends Base {
  readonly kind: 'variable';
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: string | null;
  readonly valueSpan: Span | null;
}

/** A bare word: `input`, `intents`, `welcome`, `slot_in_focus`, a property of the item inside `.?[ ]`… */
export interface NameExpr extends Base {
  readonly kind: 'name';
  readonly name: string;
}

/** `#this` or `#root` inside a projection or selection. */
export interface SelfExpr extends Base {
  readonly kind: 'self';
  readonly name: 'this' | 'root';
}

export interface UnaryExpr extends Base {
  readonly kind: 'unary';
  readonly op: UnaryOp;
  readonly operand: Expr;
}

export interface BinaryExpr extends Base {
  readonly kind: 'binary';
  readonly op: BinaryOp;
  readonly left: Expr;
  readonly right: Expr;
}

/** `test ? ifTrue : ifFalse` */
export interface TernaryExpr extends Base {
  readonly kind: 'ternary';
  readonly test: Expr;
  readonly ifTrue: Expr;
  readonly ifFalse: Expr;
}

/** `value ?: fallback` */
export interface ElvisExpr extends Base {
  readonly kind: 'elvis';
  readonly value: Expr;
  readonly fallback: Expr;
}

/** `target.name`, or `target?.name` when `safe`. */
export interface PropertyExpr extends Base {
  readonly kind: 'property';
  readonly target: Expr;
  readonly name: string;
  readonly nameSpan: Span;
  readonly safe: boolean;
}

/** `target.name(args)`; a function such as `now()` has no target. */
export interface CallExpr extends Base {
  readonly kind: 'call';
  readonly target: Expr | null;
  readonly name: string;
  readonly nameSpan: Span;
  readonly args: readonly Expr[];
  readonly safe: boolean;
}

/** `target[index]` */
export interface IndexExpr extends Base {
  readonly kind: 'index';
  readonly target: Expr;
  readonly index: Expr;
}

/** `target.![body]` */
export interface ProjectExpr extends Base {
  readonly kind: 'project';
  readonly target: Expr;
  readonly body: Expr;
  readonly safe: boolean;
}

/** `target.?[body]` (all), `.^[body]` (first), `.$[body]` (last) */
export interface SelectExpr extends Base {
  readonly kind: 'select';
  readonly pick: 'all' | 'first' | 'last';
  readonly target: Expr;
  readonly body: Expr;
  readonly safe: boolean;
}

/** `T(java.lang.Math)`: `name` as written. */
export interface TypeExpr extends Base {
  readonly kind: 'type';
  readonly name: string;
}

/** `new JsonArray()` */
export interface NewExpr extends Base {
  readonly kind: 'new';
  readonly name: string;
  readonly args: readonly Expr[];
}

/** `[1, 2]` or `{1, 2}` */
export interface ListExpr extends Base {
  readonly kind: 'list';
  readonly items: readonly Expr[];
}

/** `{name: 1, 'other': 2}` */
export interface MapExpr extends Base {
  readonly kind: 'map';
  readonly entries: readonly { readonly key: string; readonly value: Expr }[];
}

export type Expr =
  | MissingExpr
  | LiteralExpr
  | NumberExpr
  | IntentExpr
  | EntityExpr
  | VariableExpr
  | NameExpr
  | SelfExpr
  | UnaryExpr
  | BinaryExpr
  | TernaryExpr
  | ElvisExpr
  | PropertyExpr
  | CallExpr
  | IndexExpr
  | ProjectExpr
  | SelectExpr
  | TypeExpr
  | NewExpr
  | ListExpr
  | MapExpr;

/** The direct operands of an expression, in source order. */
export function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'unary':
      return [expr.operand];
    case 'binary':
      return [expr.left, expr.right];
    case 'ternary':
      return [expr.test, expr.ifTrue, expr.ifFalse];
    case 'elvis':
      return [expr.value, expr.fallback];
    case 'property':
      return [expr.target];
    case 'call':
      return expr.target ? [expr.target, ...expr.args] : expr.args;
    case 'index':
      return [expr.target, expr.index];
    case 'project':
    case 'select':
      return [expr.target, expr.body];
    case 'new':
      return expr.args;
    case 'list':
      return expr.items;
    case 'map':
      return expr.entries.map((entry) => entry.value);
    default:
      return [];
  }
}
