import type { BinaryExpr, CallExpr, Expr, ExprProblem } from './expr.ts';
import { findFunction } from './functions/table.ts';
import { staticKind, type StaticKind } from './staticKind.ts';
import { isNumeric } from './value.ts';

const ARITHMETIC: ReadonlySet<string> = new Set(['-', '*', '/', '%', '^']);
const ORDERINGS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);
const EQUALITIES: ReadonlySet<string> = new Set(['==', '=', '!=']);
const UNORDERED: ReadonlySet<StaticKind | null> = new Set<StaticKind>(['array', 'object']);

/** What can't be worked out because of the kinds of values in it. Null when nothing is known to be wrong. */
export function checkKinds(expr: Expr): ExprProblem | null {
  if (expr.kind === 'call') return checkMethod(expr);
  return expr.kind === 'binary' ? checkOperands(expr) : null;
}

function checkMethod(expr: CallExpr): ExprProblem | null {
  const kind = expr.target && staticKind(expr.target);
  if (!kind || findFunction([kind, 'any'], expr.name)) return null;
  const message = `${NOUNS[kind]} has no method ${expr.name}.`;
  return warning('unknown-method', message, expr.nameSpan, { name: expr.name, kind });
}

function checkOperands({ op, left, right, span }: BinaryExpr): ExprProblem | null {
  const kinds = [staticKind(left), staticKind(right)] as const;
  if (ARITHMETIC.has(op)) {
    const wrong = [left, right].find((operand) => isNoNumber(operand));
    const kind = wrong && staticKind(wrong);
    if (!kind) return null;
    return warning('not-a-number', `${op} needs numbers, not ${NOUNS[kind].toLowerCase()}.`, wrong.span, {
      op,
      kind,
    });
  }
  const [one, other] = kinds;
  if (ORDERINGS.has(op)) {
    const unordered = kinds.some((kind) => UNORDERED.has(kind));
    if (!unordered && !areApart(left, right)) return null;
    return warning('not-comparable', `These have no order between them.`, span, { op });
  }
  if (EQUALITIES.has(op) && one && other && areApart(left, right)) {
    return warning('never-equal', 'These are never equal.', span, { one, other });
  }
  return null;
}

/** A text that spells a number counts as one. */
function isNoNumber(expr: Expr): boolean {
  const kind = staticKind(expr);
  if (expr.kind === 'literal' && typeof expr.value === 'string') return !isNumeric(expr.value);
  return kind !== null && kind !== 'number' && kind !== 'text';
}

/** Whether two values are of kinds that never meet. Texts may spell numbers and `true`, unless they are written out. */
function areApart(left: Expr, right: Expr): boolean {
  const [one, other] = [staticKind(left), staticKind(right)];
  if (!one || !other || one === other) return false;
  if (one !== 'text' && other !== 'text') return true;
  const [text, kind] = one === 'text' ? [left, other] : [right, one];
  if (kind === 'array' || kind === 'object') return true;
  if (text.kind !== 'literal' || typeof text.value !== 'string') return false;
  return kind === 'number' ? !isNumeric(text.value) : text.value !== 'true' && text.value !== 'false';
}

const NOUNS: Readonly<Record<StaticKind, string>> = {
  text: 'A text',
  number: 'A number',
  boolean: 'True or false',
  array: 'An array',
  object: 'An object',
};

function warning(
  code: ExprProblem['code'],
  message: string,
  at: ExprProblem['at'],
  values: ExprProblem['values'],
): ExprProblem {
  return { code, severity: 'warning', message, at, values };
}
