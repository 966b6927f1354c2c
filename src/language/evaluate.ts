import { indexValue, isTopIntent, nameValue, propertyValue } from './access.ts';
import { callFunction, callMethod, construct, typeOf } from './call.ts';
import { fail, located } from './errors.ts';
import type { BinaryExpr, CallExpr, Expr, ProjectExpr, SelectExpr } from './expr.ts';
import { firstValue, mentionsOf } from './mentions.ts';
import { add, arithmetic, compare, isEqual, negate } from './operate.ts';
import { matchesWhole } from './regex.ts';
import { Run } from './run.ts';
import type { Scope } from './scope.ts';
import { isTruthy } from './truthiness.ts';
import type { MutableJson, MutableObject, Value } from './value.ts';
import {
  isPlainObject,
  itemsOf,
  kindOf,
  Mention,
  MentionList,
  ownProperty,
  plain,
  Real,
  setProperty,
  TypeRef,
} from './value.ts';

/**
 * The value of an expression. Throws EvaluationError, and nothing else, with the part that failed. Methods such
 * as `append` change the scope's `context` and `output` in place.
 */
export function evaluate(expr: Expr, scope: Scope): Value {
  return evaluateIn(expr, new Run(scope, evaluateIn));
}

/** The same within a run, which bounds steps, depth and size for everything evaluated in it. */
export function evaluateIn(expr: Expr, run: Run): Value {
  run.spend(1);
  run.enter();
  try {
    const value = valueOf(expr, run);
    run.observe?.(expr, value);
    return value;
  } catch (error) {
    return located(error, expr.span);
  } finally {
    run.leave();
  }
}

function valueOf(expr: Expr, run: Run): Value {
  switch (expr.kind) {
    case 'missing':
      return fail('missing', 'Something is missing here.');
    case 'literal':
      return expr.value;
    case 'number':
      return expr.type === 'real' && Number.isInteger(expr.value) ? new Real(expr.value) : expr.value;
    case 'intent':
      return isTopIntent(expr.name, run);
    case 'entity': {
      const { name, value } = expr;
      if (value === null) return firstValue(mentionsOf(run.scope, name));
      return run.scope.entities.some((mention) => mention.entity === name && mention.value === value);
    }
    case 'variable': {
      const value = ownProperty(run.scope.context, expr.name);
      return expr.value === null ? value : isEqual(value, expr.value, run.spend);
    }
    case 'name':
      return nameValue(expr.name, run);
    case 'self':
      return run.item ?? fail('no-item', '#this stands inside a projection or selection only.');
    case 'unary':
      return unary(expr.op, evaluateIn(expr.operand, run));
    case 'binary':
      return binary(expr, run);
    case 'ternary':
      return evaluateIn(isTruthy(evaluateIn(expr.test, run)) ? expr.ifTrue : expr.ifFalse, run);
    case 'elvis': {
      const value = evaluateIn(expr.value, run);
      return value === null || value === '' ? evaluateIn(expr.fallback, run) : value;
    }
    case 'property': {
      const target = evaluateIn(expr.target, run);
      return target === null && (expr.safe || isLenient(expr.target))
        ? null
        : propertyValue(target, expr.name);
    }
    case 'call':
      return call(expr, run);
    case 'index':
      return indexValue(evaluateIn(expr.target, run), evaluateIn(expr.index, run));
    case 'project':
      return project(expr, run);
    case 'select':
      return select(expr, run);
    case 'type':
      return typeOf(expr.name);
    case 'new':
      return construct(expr.name, evaluateAll(expr.args, run), run);
    case 'list':
      return evaluateAll(expr.items, run).map((item) => run.json(item));
    default: {
      const object: MutableObject = {};
      for (const { key, value } of expr.entries) setProperty(object, key, run.json(evaluateIn(value, run)));
      return object;
    }
  }
}

/** Shorthand for entities and `intent` stand for null-safe expressions: `@e.x` is `entities['e']?.x`. */
function isLenient(target: Expr): boolean {
  return target.kind === 'entity' || (target.kind === 'name' && target.name === 'intent');
}

function evaluateAll(items: readonly Expr[], run: Run): Value[] {
  return items.map((item) => evaluateIn(item, run));
}

function unary(op: 'not' | '-' | '+', operand: Value): Value {
  if (op === 'not') return !isTruthy(operand);
  return op === '-' ? negate(operand) : operand;
}

function binary(expr: BinaryExpr, run: Run): Value {
  const left = evaluateIn(expr.left, run);
  if (expr.op === 'and') return isTruthy(left) && isTruthy(evaluateIn(expr.right, run));
  if (expr.op === 'or') return isTruthy(left) || isTruthy(evaluateIn(expr.right, run));
  const right = evaluateIn(expr.right, run);
  switch (expr.op) {
    // the documentation itself writes @airport = "JFK"; nothing can be assigned here
    case '=':
    case '==':
      return isEqual(left, right, run.spend);
    case '!=':
      return !isEqual(left, right, run.spend);
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
    case 'matches':
      return left !== null && matchesWhole(run.text(right), run.text(left), run);
    case 'instanceof':
      return isInstance(left, right);
    case 'between': {
      const [low, high] = itemsOf(right) ?? [];
      if (low === undefined || high === undefined)
        return fail('arguments', 'between needs a list of two values.');
      return compare(left, low) >= 0 && compare(left, high) <= 0;
    }
    case '+':
      return add(left, right, run);
    default:
      return arithmetic(expr.op, left, right);
  }
}

const TYPES_OF_KIND: Readonly<Record<string, readonly string[]>> = {
  string: ['String'],
  boolean: ['Boolean'],
  array: ['JsonArray'],
  object: ['JsonObject'],
  Date: ['Date'],
};

function isInstance(value: Value, type: Value): boolean {
  if (!(type instanceof TypeRef)) return fail('not-a-type', 'instanceof needs a type, such as T(String).');
  const bare = plain(value);
  if (bare === null) return false;
  if (type.name === 'Object') return true;
  if (typeof bare === 'number' && Number.isInteger(bare))
    return ['Integer', 'Long', 'Number'].includes(type.name);
  if (typeof bare === 'number' || bare instanceof Real) return ['Double', 'Number'].includes(type.name);
  return TYPES_OF_KIND[kindOf(bare)]?.includes(type.name) ?? false;
}

function call(expr: CallExpr, run: Run): Value {
  if (!expr.target) return callFunction(expr.name, evaluateAll(expr.args, run), run);
  const target = evaluateIn(expr.target, run);
  if (target === null && (expr.safe || isLenient(expr.target))) return null;
  return callMethod(target, expr.name, evaluateAll(expr.args, run), run);
}

/** The properties of an object are gone through as objects with a key and a value. */
function entriesOf(object: MutableObject): { key: string; value: MutableJson }[] {
  return Object.keys(object).map((key) => ({ key, value: object[key] ?? null }));
}

function project(expr: ProjectExpr, run: Run): Value {
  const target = evaluateIn(expr.target, run);
  if (target === null && (expr.safe || isLenient(expr.target))) return null;
  const items = itemsOf(target) ?? (isPlainObject(target) ? entriesOf(target) : null);
  if (!items) return fail('no-items', `A ${kindOf(target)} has no items.`);
  return items.map((item) => run.json(run.within(item, expr.body)));
}

function select(expr: SelectExpr, run: Run): Value {
  const target = evaluateIn(expr.target, run);
  if (target === null && (expr.safe || isLenient(expr.target))) return null;
  if (isPlainObject(target)) return selectEntries(expr, target, run);
  const items = itemsOf(target);
  if (!items) return fail('no-items', `A ${kindOf(target)} has no items.`);
  const picked = items.filter((item) => isTruthy(run.within(item, expr.body)));
  if (expr.pick !== 'all') return (expr.pick === 'first' ? picked[0] : picked.at(-1)) ?? null;
  const mentions = picked.filter((item) => item instanceof Mention);
  return target instanceof MentionList
    ? new MentionList(mentions, false)
    : picked.map((item) => run.json(item));
}

function selectEntries(expr: SelectExpr, target: MutableObject, run: Run): Value {
  const entries = entriesOf(target).filter((entry) => isTruthy(run.within(entry, expr.body)));
  const picked = expr.pick === 'all' ? entries : entries.slice(...(expr.pick === 'first' ? [0, 1] : [-1]));
  const object: MutableObject = {};
  for (const { key, value } of picked) setProperty(object, key, run.json(value));
  return object;
}
