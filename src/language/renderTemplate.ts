import type { Json } from '#lib/json.ts';
import { propertyIfAny } from './access.ts';
import { EvaluationError } from './errors.ts';
import { evaluateIn } from './evaluate.ts';
import type { Expr } from './expr.ts';
import type { ExprPart, Template } from './parse.ts';
import { isSound } from './parse.ts';
import { Run } from './run.ts';
import type { Scope } from './scope.ts';
import type { Value } from './value.ts';
import { isPlainObject, itemsOf, MentionValue } from './value.ts';

/**
 * A text with its expressions filled in. One expression alone keeps its JSON type (a copy, which shares nothing
 * with the context), with blanks around it too unless it is a string; mixed with text all becomes a string. An
 * expression that can't be read or evaluated is logged and leaves nothing: null alone, no characters in a text.
 */
export function renderTemplate(template: Template, scope: Scope): Json {
  const run = new Run(scope, evaluateIn);
  const only = onlyExpression(template);
  if (!only) return renderParts(template, scope, run);
  return attempt(template, scope, null, () => {
    const value = partValue(only, template, run);
    const json = run.json(value);
    return typeof json === 'string' && template.parts.length > 1 ? spaced(template, json) : json;
  });
}

/** The same where only a string will do, such as a text response: null is empty, an array compact JSON. */
export function renderText(template: Template, scope: Scope): string {
  return renderParts(template, scope, new Run(scope, evaluateIn));
}

function onlyExpression({ parts }: Template): ExprPart | null {
  const exprs = parts.filter((part) => part.kind === 'expr');
  const isAlone = parts.every((part) => part.kind === 'expr' || part.text.trim() === '');
  return exprs.length === 1 && isAlone ? (exprs[0] ?? null) : null;
}

function spaced({ parts }: Template, value: string): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : value)).join('');
}

function renderParts(template: Template, scope: Scope, run: Run): string {
  let text = '';
  for (const part of template.parts) {
    text +=
      part.kind === 'text'
        ? part.text
        : attempt(template, scope, '', () => run.text(partValue(part, template, run)));
  }
  return text;
}

function attempt<T>(template: Template, scope: Scope, otherwise: T, render: () => T): T {
  try {
    return render();
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    scope.log(
      'error',
      `An expression in ${template.source.slice(0, 200)} cannot be evaluated: ${error.message}`,
    );
    return otherwise;
  }
}

function partValue(part: ExprPart, template: Template, run: Run): Value {
  if (!isSound(part))
    throw new EvaluationError('unreadable', part.problems[0]?.message ?? 'It cannot be read.');
  if (part.form === 'bracket') return evaluateIn(part.expr, run);
  const { value, end } = reached(part.expr, run);
  const rest = template.source.slice(end, part.span.end);
  return rest === '' ? value : run.text(value) + rest;
}

/**
 * The value of a shorthand with properties, as far as the properties go: in "Hello $name.How are you?" the point
 * ends a sentence, because a name has no properties. `end` is the place up to which the source was used.
 */
function reached(expr: Expr, run: Run): { value: Value; end: number } {
  if (expr.kind !== 'property' && expr.kind !== 'index')
    return { value: evaluateIn(expr, run), end: expr.span.end };
  const inner = reached(expr.target, run);
  if (inner.value === null || inner.end !== expr.target.span.end)
    return inner.value === null ? whole(expr) : inner;
  const isThere =
    expr.kind === 'index'
      ? itemsOf(inner.value) !== null
      : isPlainObject(inner.value) || propertyIfAny(inner.value, expr.name) !== undefined;
  if (!isThere && inner.value instanceof MentionValue && isDetail(expr)) return whole(expr);
  return isThere ? { value: evaluateIn(expr, run), end: expr.span.end } : inner;
}

function whole(expr: Expr): { value: null; end: number } {
  return { value: null, end: expr.span.end };
}

/** Properties that a mention may lack: they are null rather than a sentence of their own. */
function isDetail(expr: Expr): boolean {
  return expr.kind === 'property' && /^[a-z]+(?:_[a-z]+)*$/.test(expr.name);
}
