import { fail } from './errors.ts';
import type { Run } from './run.ts';
import type { MutableJson, Value } from './value.ts';
import { double, isNumeric, isPlainObject, kindOf, MentionValue, Moment, plain, Real } from './value.ts';

/** The number that a value is or spells, null for anything else. */
export function numberOf(value: Value): number | null {
  const bare = plain(value);
  if (typeof bare === 'number') return bare;
  if (bare instanceof Real) return bare.value;
  return typeof bare === 'string' && isNumeric(bare) ? Number(bare) : null;
}

function isReal(value: Value): boolean {
  const bare = plain(value);
  if (typeof bare === 'number') return !Number.isInteger(bare);
  return bare instanceof Real || (typeof bare === 'string' && !/^\s*[+-]?\d+\s*$/.test(bare));
}

/**
 * `==`. Numbers and strings that spell numbers are compared as numbers, since entity values are strings; booleans
 * and strings by their text. Arrays and objects are compared by content.
 */
export function isEqual(a: Value, b: Value, spend: (cost: number) => void): boolean {
  spend(1);
  const [left, right] = [scalar(a), scalar(b)];
  if (left === null || right === null) return left === right;
  if (typeof left === 'number' || typeof right === 'number') {
    const [x, y] = [numberOf(left), numberOf(right)];
    return x !== null && x === y;
  }
  if (typeof left === 'boolean' || typeof right === 'boolean') {
    return scalarText(left) !== null && scalarText(left) === scalarText(right);
  }
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, i) => isEqual(item, right[i] ?? null, spend));
  }
  if (isPlainObject(left) && isPlainObject(right)) {
    const [mine, others] = [Object.keys(left), Object.keys(right)];
    return (
      mine.length === others.length &&
      mine.every((key) => Object.hasOwn(right, key) && isEqual(left[key] ?? null, right[key] ?? null, spend))
    );
  }
  return left === right;
}

function scalar(value: Value): Value {
  const bare = plain(value);
  if (bare instanceof Real) return bare.value;
  return bare instanceof Moment ? bare.millis : bare;
}

function scalarText(value: Value): string | null {
  return typeof value === 'boolean' || typeof value === 'string' ? String(value) : null;
}

/**
 * Negative, zero or positive. Null is smaller than everything else, so that `@price < 100` holds without a price
 * while `@sys-number >= 0` doesn't. Fails for kinds that have no order between them.
 */
export function compare(a: Value, b: Value): number {
  const [left, right] = [scalar(a), scalar(b)];
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : Number(left > right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  const [x, y] = [numberOf(left), numberOf(right)];
  if (x === null || y === null) {
    return fail('not-comparable', `A ${kindOf(left)} cannot be compared with a ${kindOf(right)}.`);
  }
  return x < y ? -1 : Number(x > y);
}

/** `+`: the sum of numbers (numeric entity values too); with a string on either side the two texts joined. */
export function add(a: Value, b: Value, run: Run): Value {
  if (isText(a) || isText(b)) {
    const text = joinable(a, run) + joinable(b, run);
    run.spend(text.length);
    return run.text(text);
  }
  return arithmetic('+', a, b);
}

function isText(value: Value): boolean {
  const bare = plain(value);
  return typeof bare === 'string' && !(value instanceof MentionValue && isNumeric(bare));
}

/** Java joins a null as `null`. */
function joinable(value: Value, run: Run): string {
  return value === null ? 'null' : run.text(value);
}

export type Arithmetic = '+' | '-' | '*' | '/' | '%' | '^';

/** As in Java: two whole numbers give a whole one, `7 / 2` is 3, and dividing one by zero fails. */
export function arithmetic(op: Arithmetic, a: Value, b: Value): number | Real {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x === null || y === null) {
    return fail('not-a-number', `${op} needs numbers, not ${kindOf(x === null ? plain(a) : plain(b))}.`);
  }
  const real = isReal(a) || isReal(b);
  if (real) return double(calculate(op, x, y));
  if (y === 0 && (op === '/' || op === '%'))
    fail('division-by-zero', 'A whole number cannot be divided by zero.');
  const result = calculate(op, x, y);
  if (op === '^' && y < 0) return double(result);
  return op === '/' ? Math.trunc(result) + 0 : result + 0;
}

function calculate(op: Arithmetic, x: number, y: number): number {
  switch (op) {
    case '+':
      return x + y;
    case '-':
      return x - y;
    case '*':
      return x * y;
    case '/':
      return x / y;
    case '%':
      return x % y;
    default:
      return x ** y;
  }
}

export function negate(value: Value): number | Real {
  const x = numberOf(value);
  if (x === null) return fail('not-a-number', `- needs a number, not ${kindOf(plain(value))}.`);
  return isReal(value) ? double(-x) : 0 - x;
}

/** The whole number that an index or a count must be. */
export function wholeNumber(value: Value, what: string): number {
  const x = numberOf(value);
  if (x === null || !Number.isInteger(x)) {
    return fail('not-a-number', `${what} must be a whole number, not ${kindOf(plain(value))}.`);
  }
  return x;
}

/** Where a value stands in a list, -1 when it doesn't. */
export function indexIn(items: readonly Value[], value: Value, run: Run): number {
  return items.findIndex((item) => isEqual(item, value, run.spend));
}

/** An array that may be changed in place; mentions and intents may not. */
export function mutableArray(value: Value): MutableJson[] {
  if (Array.isArray(value)) return value;
  return fail('read-only', `A ${kindOf(value)} list cannot be changed.`);
}
