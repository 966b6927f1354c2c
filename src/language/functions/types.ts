import { fail } from '../errors.ts';
import { formatJava } from '../javaFormat.ts';
import { compare, numberOf } from '../operate.ts';
import type { Value } from '../value.ts';
import { double, itemsOf, plain } from '../value.ts';
import type { Call, FunctionRecord, Receiver } from './record.ts';
import { argument, textArgument } from './record.ts';

function whole(call: Call, what: string): number {
  const bare = plain(argument(call, 0));
  if (typeof bare === 'string' && !/^[+-]?\d+$/.test(bare))
    fail('not-a-number', `${bare.slice(0, 60)} is no ${what}.`);
  return Math.trunc(numberOf(bare) ?? fail('not-a-number', `The value is no ${what}.`)) + 0;
}

function real(call: Call): Value {
  return double(numberOf(argument(call, 0)) ?? fail('not-a-number', 'The value is no number.'));
}

const on = (type: string): Receiver => `T(${type})`;

/** `parseX`, `valueOf` and what else the number classes of Java have in common. */
function numberType(type: string, parse: string, isReal: boolean): FunctionRecord[] {
  const read = (call: Call): Value => (isReal ? real(call) : whole(call, 'whole number'));
  const gives = isReal ? 2.5 : 12;
  const named = (name: string): FunctionRecord => ({
    on: on(type),
    name,
    params: ['text: string'],
    returns: 'number',
    doc: `The ${isReal ? 'number' : 'whole number'} that a text spells; an error when it spells none.`,
    example: `T(${type}).${name}('${gives}')`,
    gives,
    run: read,
  });
  return [
    named(parse),
    named('valueOf'),
    {
      on: on(type),
      name: 'toString',
      params: ['value: number'],
      returns: 'string',
      doc: 'A number as text.',
      example: `T(${type}).toString(${gives})`,
      gives: String(gives),
      run: (call) => textArgument(call, 0),
    },
    {
      on: on(type),
      name: 'compare',
      params: ['x: number', 'y: number'],
      returns: 'number',
      doc: 'Negative, zero or positive as the first number is smaller, equal or greater.',
      example: `T(${type}).compare(1, 2)`,
      gives: -1,
      run: (call) => compare(argument(call, 0), argument(call, 1)),
    },
    ofTwo(type, 'max', 'The greater of two numbers.', 7, isReal, Math.max),
    ofTwo(type, 'min', 'The smaller of two numbers.', 3, isReal, Math.min),
    ofTwo(type, 'sum', 'The sum of two numbers.', 10, isReal, (x, y) => x + y),
  ];
}

function ofTwo(
  type: string,
  name: string,
  doc: string,
  gives: number,
  isReal: boolean,
  apply: (x: number, y: number) => number,
): FunctionRecord {
  return {
    on: on(type),
    name,
    params: ['x: number', 'y: number'],
    returns: 'number',
    doc,
    example: `T(${type}).${name}(3, 7)`,
    gives,
    run(call) {
      const [x, y] = [0, 1].map((index) => numberOf(argument(call, index)));
      if (x == null || y == null) return fail('not-a-number', `${name} needs two numbers.`);
      return isReal ? double(apply(x, y)) : Math.trunc(apply(x, y)) + 0;
    },
  };
}

/** A whole number in another base; a negative one as its two's complement, as Java writes it. */
function inBase(name: string, base: number, what: string, gives: string): FunctionRecord {
  return {
    on: on('Integer'),
    name,
    params: ['value: number'],
    returns: 'string',
    doc: `A whole number in ${what} digits.`,
    example: `T(Integer).${name}(10)`,
    gives,
    run: (call) => (whole(call, 'whole number') >>> 0).toString(base),
  };
}

/** Static functions of the types of the allow-list, but for Math. */
export const typeFunctions: readonly FunctionRecord[] = [
  {
    on: on('String'),
    name: 'valueOf',
    params: ['value: any'],
    returns: 'string',
    doc: 'A value as text.',
    example: 'T(String).valueOf(5)',
    gives: '5',
    run: (call) => (argument(call, 0) === null ? 'null' : textArgument(call, 0)),
  },
  {
    on: on('String'),
    name: 'join',
    params: ['delimiter: string', '…values: any'],
    returns: 'string',
    doc: 'Values, or the items of one array, as one text with a delimiter between them.',
    example: "T(String).join(', ', ['Tokyo', 'Beijing'])",
    gives: 'Tokyo, Beijing',
    run(call) {
      const delimiter = textArgument(call, 0);
      const values =
        call.args.length === 2 ? (itemsOf(argument(call, 1)) ?? call.args.slice(1)) : call.args.slice(1);
      const texts = values.map((value) => (call.run.spend(delimiter.length), call.run.text(value)));
      return call.run.text(texts.join(delimiter));
    },
  },
  {
    on: on('String'),
    name: 'format',
    params: ['format: string', '…values: any'],
    returns: 'string',
    doc: 'Values put into a format: %s any value, %d a whole number, %.2f a number with two decimals, %,d with separators, %05d filled with zeros.',
    example: "T(String).format('%.2f', 4.5)",
    gives: '4.50',
    run: (call) => call.run.text(formatJava(textArgument(call, 0), call.args.slice(1), call.run)),
  },
  ...numberType('Integer', 'parseInt', false),
  inBase('toBinaryString', 2, 'binary', '1010'),
  inBase('toHexString', 16, 'hexadecimal', 'a'),
  ...numberType('Long', 'parseLong', false),
  ...numberType('Short', 'parseShort', false),
  ...numberType('Byte', 'parseByte', false),
  ...numberType('Double', 'parseDouble', true),
  ...numberType('Float', 'parseFloat', true),
  ...(['parseBoolean', 'valueOf'] as const).map((name): FunctionRecord => ({
    on: on('Boolean'),
    name,
    params: ['text: string'],
    returns: 'boolean',
    doc: 'Whether a text is true, in any case.',
    example: `T(Boolean).${name}('TRUE')`,
    gives: true,
    run: (call) => textArgument(call, 0).toLowerCase() === 'true',
  })),
  ...(
    [
      ['isDigit', 'digits', /^\p{Nd}+$/u, '7'],
      ['isLetter', 'letters', /^\p{L}+$/u, 'a'],
      ['isLetterOrDigit', 'letters and digits', /^[\p{L}\p{Nd}]+$/u, 'a'],
      ['isUpperCase', 'capitals', /^\p{Lu}+$/u, 'A'],
      ['isLowerCase', 'small letters', /^\p{Ll}+$/u, 'a'],
      ['isWhitespace', 'spaces', /^\s+$/, ' '],
    ] as const
  ).map(([name, what, pattern, sample]): FunctionRecord => ({
    on: on('Character'),
    name,
    params: ['text: string'],
    returns: 'boolean',
    doc: `Whether a text has ${what} only.`,
    example: `T(Character).${name}('${sample}')`,
    gives: true,
    run: (call) => pattern.test(textArgument(call, 0)),
  })),
  ...(
    [
      ['toUpperCase', 'A character as a capital.', 'a', 'A', (text: string) => text.toUpperCase()],
      ['toLowerCase', 'A character as a small letter.', 'A', 'a', (text: string) => text.toLowerCase()],
      ['toString', 'A character as text.', 'a', 'a', (text: string) => text],
    ] as const
  ).map(([name, doc, sample, gives, apply]): FunctionRecord => ({
    on: on('Character'),
    name,
    params: ['character: string'],
    returns: 'string',
    doc,
    example: `T(Character).${name}('${sample}')`,
    gives,
    run: (call) => apply(textArgument(call, 0)),
  })),
  {
    on: on('Character'),
    name: 'getNumericValue',
    params: ['character: string'],
    returns: 'number',
    doc: 'The number that a digit stands for, 10 to 35 for the letters; -1 for anything else.',
    example: "T(Character).getNumericValue('7')",
    gives: 7,
    run(call) {
      const value = parseInt(textArgument(call, 0), 36);
      return Number.isNaN(value) ? -1 : value;
    },
  },
  {
    on: on('Boolean'),
    name: 'toString',
    params: ['value: boolean'],
    returns: 'string',
    doc: 'True or false as text.',
    example: 'T(Boolean).toString(true)',
    gives: 'true',
    run: (call) => textArgument(call, 0),
  },
  {
    on: on('System'),
    name: 'currentTimeMillis',
    params: [],
    returns: 'number',
    doc: 'Milliseconds since 1 January 1970 GMT.',
    example: 'T(System).currentTimeMillis()',
    run: (call) => call.run.scope.now,
  },
];
