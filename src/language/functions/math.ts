import { fail } from '../errors.ts';
import { numberOf } from '../operate.ts';
import type { Value } from '../value.ts';
import { double, plain, Real } from '../value.ts';
import type { Call, FunctionRecord } from './record.ts';
import { argument } from './record.ts';

function number(call: Call, index: number): number {
  return numberOf(argument(call, index)) ?? fail('not-a-number', 'Math needs numbers.');
}

function isReal(value: Value): boolean {
  const bare = plain(value);
  return bare instanceof Real || (typeof bare === 'number' && !Number.isInteger(bare));
}

const on = 'T(Math)';

/** Functions of doubles: whatever comes in, a double comes out. */
function real(
  name: string,
  doc: string,
  example: string,
  gives: number,
  apply: (x: number) => number,
): FunctionRecord {
  return {
    on,
    name,
    params: ['x: number'],
    returns: 'number',
    doc,
    example,
    gives,
    run: (c) => double(apply(number(c, 0))),
  };
}

/** Functions that keep whole numbers whole. */
function same(
  name: string,
  count: number,
  doc: string,
  example: string,
  gives: number,
  apply: (x: number, y: number) => number,
): FunctionRecord {
  return {
    on,
    name,
    params: ['x: number', 'y: number'].slice(0, count),
    returns: 'number',
    doc,
    example,
    gives,
    run(call) {
      const result = apply(number(call, 0), count > 1 ? number(call, 1) : 0);
      return call.args.some(isReal) ? double(result) : result + 0;
    },
  };
}

function divisor(y: number): number {
  return y === 0 ? fail('division-by-zero', 'A whole number cannot be divided by zero.') : y;
}

/** Static functions of `java.lang.Math`. */
export const mathFunctions: readonly FunctionRecord[] = [
  same('abs', 1, 'The number without its sign.', 'T(Math).abs(-4)', 4, (x) => Math.abs(x)),
  same('max', 2, 'The greater of two numbers.', 'T(Math).max(3, 7)', 7, (x, y) => Math.max(x, y)),
  same('min', 2, 'The smaller of two numbers.', 'T(Math).min(3, 7)', 3, (x, y) => Math.min(x, y)),
  same('addExact', 2, 'The sum.', 'T(Math).addExact(3, 7)', 10, (x, y) => x + y),
  same('subtractExact', 2, 'The difference.', 'T(Math).subtractExact(3, 7)', -4, (x, y) => x - y),
  same('multiplyExact', 2, 'The product.', 'T(Math).multiplyExact(3, 7)', 21, (x, y) => x * y),
  same('floorDiv', 2, 'The quotient, rounded down.', 'T(Math).floorDiv(-7, 2)', -4, (x, y) =>
    Math.floor(x / divisor(y)),
  ),
  same(
    'floorMod',
    2,
    'The remainder, with the sign of the divisor.',
    'T(Math).floorMod(-7, 3)',
    2,
    (x, y) => x - Math.floor(x / divisor(y)) * y,
  ),
  {
    on,
    name: 'round',
    params: ['x: number'],
    returns: 'number',
    doc: 'The nearest whole number; a half goes up.',
    example: 'T(Math).round(2.5)',
    gives: 3,
    run: (call) => Math.floor(number(call, 0) + 0.5) + 0,
  },
  {
    on,
    name: 'pow',
    params: ['x: number', 'y: number'],
    returns: 'number',
    doc: 'A number to the power of another.',
    example: 'T(Math).pow(2, 3)',
    gives: 8,
    run: (call) => double(number(call, 0) ** number(call, 1)),
  },
  same('negateExact', 1, 'The number with the other sign.', 'T(Math).negateExact(4)', -4, (x) => -x),
  same('incrementExact', 1, 'The next whole number.', 'T(Math).incrementExact(4)', 5, (x) => x + 1),
  same('decrementExact', 1, 'The whole number before.', 'T(Math).decrementExact(4)', 3, (x) => x - 1),
  same('toIntExact', 1, 'The number itself.', 'T(Math).toIntExact(4L)', 4, (x) => x),
  {
    on,
    name: 'atan2',
    params: ['y: number', 'x: number'],
    returns: 'number',
    doc: 'The angle in radians of the point x, y.',
    example: 'T(Math).atan2(0, 1)',
    gives: 0,
    run: (call) => double(Math.atan2(number(call, 0), number(call, 1))),
  },
  {
    on,
    name: 'hypot',
    params: ['x: number', 'y: number'],
    returns: 'number',
    doc: 'The long side of a right triangle.',
    example: 'T(Math).hypot(3, 4)',
    gives: 5,
    run: (call) => double(Math.hypot(number(call, 0), number(call, 1))),
  },
  {
    on,
    name: 'random',
    params: [],
    returns: 'number',
    doc: 'A random number from 0 up to, not including, 1.',
    example: 'T(Math).random()',
    run: (call) => double(call.run.scope.random()),
  },
  real('ceil', 'The number rounded up.', 'T(Math).ceil(4.2)', 5, Math.ceil),
  real('floor', 'The number rounded down.', 'T(Math).floor(4.8)', 4, Math.floor),
  real('rint', 'The nearest whole number; a half goes to the even one.', 'T(Math).rint(2.5)', 2, (x) => {
    const low = Math.floor(x);
    if (x - low === 0.5) return low % 2 === 0 ? low : low + 1;
    return Math.round(x);
  }),
  real('sqrt', 'The square root.', 'T(Math).sqrt(16)', 4, Math.sqrt),
  real('cbrt', 'The cube root.', 'T(Math).cbrt(27)', 3, Math.cbrt),
  real('exp', 'e to the power of the number.', 'T(Math).exp(0)', 1, Math.exp),
  real('log', 'The natural logarithm.', 'T(Math).log(1)', 0, Math.log),
  real('log10', 'The logarithm to base 10.', 'T(Math).log10(1000)', 3, Math.log10),
  real('signum', 'The sign: -1, 0 or 1.', 'T(Math).signum(-3)', -1, Math.sign),
  real('sin', 'The sine of an angle in radians.', 'T(Math).sin(0)', 0, Math.sin),
  real('cos', 'The cosine of an angle in radians.', 'T(Math).cos(0)', 1, Math.cos),
  real('tan', 'The tangent of an angle in radians.', 'T(Math).tan(0)', 0, Math.tan),
  real('asin', 'The angle in radians whose sine is the number.', 'T(Math).asin(0)', 0, Math.asin),
  real('acos', 'The angle in radians whose cosine is the number.', 'T(Math).acos(1)', 0, Math.acos),
  real('atan', 'The angle in radians whose tangent is the number.', 'T(Math).atan(0)', 0, Math.atan),
  real('sinh', 'The hyperbolic sine.', 'T(Math).sinh(0)', 0, Math.sinh),
  real('cosh', 'The hyperbolic cosine.', 'T(Math).cosh(0)', 1, Math.cosh),
  real('tanh', 'The hyperbolic tangent.', 'T(Math).tanh(0)', 0, Math.tanh),
  real('log1p', 'The natural logarithm of the number plus 1.', 'T(Math).log1p(0)', 0, Math.log1p),
  real('expm1', 'e to the power of the number, less 1.', 'T(Math).expm1(0)', 0, Math.expm1),
  real('toRadians', 'An angle in degrees as radians.', 'T(Math).toRadians(0)', 0, (x) => (x * Math.PI) / 180),
  real('toDegrees', 'An angle in radians as degrees.', 'T(Math).toDegrees(0)', 0, (x) => (x * 180) / Math.PI),
];

/** Constants: `T(Math).PI`, `T(Integer).MAX_VALUE`. */
export const typeConstants: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Math: { PI: Math.PI, E: Math.E },
  Integer: { MAX_VALUE: 2 ** 31 - 1, MIN_VALUE: -(2 ** 31) },
  Long: { MAX_VALUE: 2 ** 63, MIN_VALUE: -(2 ** 63) },
  Short: { MAX_VALUE: 32_767, MIN_VALUE: -32_768 },
  Byte: { MAX_VALUE: 127, MIN_VALUE: -128 },
};
