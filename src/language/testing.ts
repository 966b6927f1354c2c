import * as fc from 'fast-check';
import { functions } from './functions/table.ts';
import { EvaluationError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { parseCondition } from './parse.ts';
import type { Scope } from './scope.ts';
import { toJson } from './value.ts';

/** Scraps of expressions for property tests: strung together they make sound ones often enough. */
export const snippets = [
  '#a',
  '#a-b.c',
  '@city',
  '@city:x',
  '@city:(New York)',
  '@sys-number',
  '$v',
  '$v:x',
  '$(a-b)',
  '${a b}',
  '$list',
  '.',
  '.name',
  '?.name',
  '.size()',
  '.contains(',
  '.![',
  '.?[',
  '.^[',
  '.$[',
  '#this',
  '#this.n',
  '#root',
  '[',
  ']',
  '[0]',
  '(',
  ')',
  '{',
  '}',
  '{:}',
  ',',
  ':',
  '?',
  '?:',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '=',
  '+',
  '-',
  '*',
  '/',
  '%',
  '^',
  '&&',
  '||',
  '!',
  'and',
  'OR',
  'not',
  'matches',
  'between',
  'instanceof',
  'true',
  'null',
  'intents',
  'entities',
  'input',
  'context',
  'now()',
  'today()',
  'T(Math)',
  'T(String)',
  'new ',
  'JsonArray()',
  'Date()',
  'Random()',
  '.max(',
  '.format(',
  '1',
  '2.5',
  '3L',
  '0x1F',
  "'a'",
  "'it''s'",
  '"b"',
  "'2020-01-31'",
  '.plusMonths(1)',
  '.after(',
  'constructor',
  '.constructor',
  '__proto__',
  '.prototype',
  '<?',
  '?>',
  'é',
  '😀',
  '\\',
  '\n',
  "'",
  '"',
];

/** A turn with something of everything in it; a new one each time, since expressions may change it. */
export function sampleScope(): Scope {
  return {
    intents: [
      { intent: 'greet', confidence: 0.9 },
      { intent: 'help', confidence: 0.4 },
    ],
    entities: [
      { entity: 'city', value: 'Toronto', location: [18, 25], confidence: 1 },
      { entity: 'city', value: 'Boston', location: [29, 35], confidence: 1 },
      { entity: 'sys-number', value: '3', interpretation: { numeric_value: 3 } },
      { entity: 'age', value: '42', confidence: 0.8 },
      { entity: 'sys-date', value: '2020-05-13', interpretation: { granularity: 'day' } },
    ],
    input: { text: 'I want to go from Toronto to Boston.' },
    context: {
      conversation_id: 'c',
      timezone: 'GMT',
      system: {},
      name: 'Ann',
      n: 5,
      v: 'x',
      yes: true,
      'a-b': 1,
      list: ['x', 'y'],
      user: { first: 'Jon', last: 'Snow' },
      cities: [
        { name: 'Tokyo', population: 9_273_000 },
        { name: 'Rome', population: 2_868_104 },
      ],
    },
    output: {},
    specials: { welcome: false, conversation_start: false, irrelevant: false },
    // 2020-05-13 10:00:00, a Wednesday
    now: 1_589_364_000_000,
    timeZone: 'GMT',
    random: () => 0.4,
    request: () => undefined,
    log: () => undefined,
  };
}

const atoms = fc.oneof(
  fc.constantFrom(
    '#greet',
    '@city',
    '@city:Boston',
    '@sys-number',
    '@sys-date',
    '@none',
    '$name',
    '$n',
    '$list',
  ),
  fc.constantFrom(
    '$user',
    '$cities',
    '$none',
    'input.text',
    'intents',
    'entities',
    'context',
    'null',
    'true',
    '2.5',
    '3',
  ),
  fc.constantFrom(
    'today()',
    'now()',
    'new Date()',
    'new JsonArray()',
    'T(Math)',
    "'2020-01-31'",
    "'12:30'",
    "'it''s'",
  ),
  fc.string({ maxLength: 6 }).map((text) => `'${text.replaceAll("'", "''")}'`),
  fc.integer({ min: 0, max: 300 }).map(String),
);

const operators = fc.constantFrom(
  '+',
  '-',
  '*',
  '/',
  '%',
  '^',
  '==',
  '!=',
  '<',
  '>=',
  '&&',
  '||',
  'matches',
  '?:',
);
const methods = fc.constantFrom(
  ...functions.filter(({ on }) => on !== 'new' && on !== 'global').map(({ name }) => name),
);

/** Expressions as text that always parse, of every construct, with the methods of the table on any target. */
export const expressions: fc.Arbitrary<string> = fc.letrec<{ expr: string }>((tie) => {
  const part = tie('expr');
  const list = fc.array(part, { maxLength: 2 }).map((items) => items.join(', '));
  return {
    expr: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      atoms,
      fc.tuple(part, operators, part).map(([left, op, right]) => `(${left} ${op} ${right})`),
      fc.tuple(part, methods, list).map(([target, name, args]) => `(${target}).${name}(${args})`),
      fc.tuple(part, part).map(([target, index]) => `(${target})[${index}]`),
      fc.tuple(part, part).map(([target, body]) => `(${target})?.![${body}]`),
      fc
        .tuple(part, fc.constantFrom('?', '^', '$'), part)
        .map(([target, pick, body]) => `(${target}).${pick}[${body}]`),
      fc.tuple(part, part, part).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`),
      fc
        .tuple(part, fc.constantFrom('name', 'value', 'length', 'constructor'))
        .map(([target, name]) => `(${target}).${name}`),
      list.map((items) => `[${items}]`),
      part.map((value) => `{'key': ${value}}`),
      part.map((value) => `!(${value})`),
      part.map((value) => `-(${value})`),
    ),
  };
}).expr;

/** The value of an expression as JSON, or the EvaluationError; any other error goes through. */
export function outcomeOf(
  source: string,
  scope: Scope = sampleScope(),
): { value: unknown } | EvaluationError {
  try {
    return { value: toJson(evaluate(parseCondition(source).expr, scope), () => undefined) };
  } catch (error) {
    if (error instanceof EvaluationError) return error;
    throw error;
  }
}
