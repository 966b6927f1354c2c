import type { Json } from '#lib/json.ts';
import { judge } from './condition.ts';
import { EvaluationError, fail } from './errors.ts';
import type { Expr, Span } from './expr.ts';
import { partsOf } from './expr.ts';
import type { Parsed } from './parse.ts';
import type { Scope } from './scope.ts';
import { isTruthy } from './truthiness.ts';
import type { MutableJson, Value } from './value.ts';
import { toJson } from './value.ts';

/** What something in a condition stood for: `$age` was 15. */
export interface Finding {
  readonly source: string;
  readonly value: Json;
}

/** One operand of the and/or/not that a condition is made of. */
export interface ExplainedPart {
  readonly source: string;
  readonly span: Span;
  /** Null when an earlier part had settled it already. */
  readonly holds: boolean | null;
  /** The variables, entities and the like in it, as far as they were looked at. */
  readonly findings: readonly Finding[];
}

export interface Explanation {
  readonly holds: boolean;
  readonly parts: readonly ExplainedPart[];
  /** Why it has no value; it is false then. */
  readonly error: string | null;
}

/**
 * Evaluates a condition, once, and tells what each of its parts came to. Like `isTrue` it answers false, and logs,
 * when that fails.
 */
export function explain(parsed: Parsed, scope: Scope): Explanation {
  const { source, expr } = parsed;
  const values = new Map<Expr, MutableJson>();
  const { holds, error } = judge(parsed, scope, (part, value) => values.set(part, shown(value)));
  const parts = operandsOf(expr).map((part): ExplainedPart => {
    const value = values.get(part);
    return {
      source: source.slice(part.span.start, part.span.end),
      span: part.span,
      holds: value === undefined ? null : isTruthy(value),
      findings: findingsIn(part, source, values),
    };
  });
  return { holds, parts, error };
}

const MAX_SHOWN = 2_000;

/** A copy, since the context may change later; the word `…` stands for what is too large to be shown. */
function shown(value: Value): MutableJson {
  let left = MAX_SHOWN;
  try {
    return toJson(value, (cost) => {
      left -= cost;
      if (left < 0) fail('too-much', 'The value is too large.');
    });
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return '…';
  }
}

function operandsOf(expr: Expr): Expr[] {
  if (expr.kind === 'binary' && (expr.op === 'and' || expr.op === 'or')) {
    return [...operandsOf(expr.left), ...operandsOf(expr.right)];
  }
  return expr.kind === 'unary' && expr.op === 'not' && isJoined(expr.operand)
    ? operandsOf(expr.operand)
    : [expr];
}

function isJoined(expr: Expr): boolean {
  return expr.kind === 'binary' && (expr.op === 'and' || expr.op === 'or');
}

const NAMED: ReadonlySet<Expr['kind']> = new Set(['variable', 'entity', 'name', 'property', 'call', 'index']);

/** The largest named things: of `$user.name == @city`, `$user.name` and `@city`. */
function findingsIn(expr: Expr, source: string, values: ReadonlyMap<Expr, MutableJson>): Finding[] {
  const value = values.get(expr);
  if (NAMED.has(expr.kind) && value !== undefined) {
    return [{ source: source.slice(expr.span.start, expr.span.end), value }];
  }
  return partsOf(expr).flatMap((part) => findingsIn(part, source, values));
}
