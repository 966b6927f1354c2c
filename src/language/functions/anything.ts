import { fail } from '../errors.ts';
import { compare, isEqual, numberOf } from '../operate.ts';
import { isTruthy } from '../truthiness.ts';
import type { IntentList, MentionList, Value } from '../value.ts';
import { double, isPlainObject, itemsOf, ownProperty, plain } from '../value.ts';
import type { Call, FunctionRecord, Receiver } from './record.ts';
import { argument, selfText, textArgument } from './record.ts';

const MAX_INT = 2 ** 31 - 1;

/** A whole number within limits, null when the value is none: a text must spell one without a point. */
function whole(value: Value, limit: number): number | null {
  const bare = plain(value);
  if (typeof bare === 'string' && !/^\s*[+-]?\d+\s*$/.test(bare)) return null;
  const number = numberOf(bare);
  if (number === null) return null;
  const cut = Math.trunc(number);
  return cut > limit || cut < -limit - 1 ? null : cut + 0;
}

function real(value: Value): Value {
  const number = numberOf(value);
  return number === null ? null : double(number);
}

/** Gson's names for looking into JSON: `getAsString` and the like convert, or fail where `toInt` gives null. */
function converting(
  name: string,
  returns: string,
  doc: string,
  sample: string,
  gives: unknown,
  convert: (call: Call) => Value,
): FunctionRecord {
  return {
    on: 'any',
    name,
    params: ['name?: string'],
    returns,
    doc: `${doc} With a name, that property of the object.`,
    example: `{'a': ${sample}}.get('a').${name}()`,
    gives,
    run(call) {
      if (call.args.length === 0) return convert(call);
      if (!isPlainObject(call.self)) return fail('no-method', `${name} takes a name on objects only.`);
      return convert({ ...call, self: ownProperty(call.self, textArgument(call, 0)), args: [] });
    },
  };
}

function needed(value: Value, what: string): Value {
  return value ?? fail('no-conversion', `The value is no ${what}.`);
}

function kind(name: string, doc: string, example: string, test: (value: Value) => boolean): FunctionRecord {
  const on: Receiver = 'any';
  return {
    on,
    name,
    params: [],
    returns: 'boolean',
    doc,
    example,
    gives: true,
    run: (call) => test(call.self),
  };
}

const isArray = (value: Value): boolean => itemsOf(value) !== null;

/** Methods that every value has. */
export const anyFunctions: readonly FunctionRecord[] = [
  {
    on: 'any',
    name: 'toString',
    params: [],
    returns: 'string',
    doc: 'The value as text.',
    example: '(5).toString()',
    gives: '5',
    run: selfText,
  },
  {
    on: 'any',
    name: 'toInt',
    params: [],
    returns: 'number',
    doc: 'The value as a whole number of 32 bits; null when it is none.',
    example: "'12'.toInt()",
    gives: 12,
    run: (call) => whole(call.self, MAX_INT),
  },
  {
    on: 'any',
    name: 'toLong',
    params: [],
    returns: 'number',
    doc: 'The value as a whole number; null when it is none.',
    example: "'5000000000'.toLong()",
    gives: 5_000_000_000,
    run: (call) => whole(call.self, 2 ** 63),
  },
  {
    on: 'any',
    name: 'toDouble',
    params: [],
    returns: 'number',
    doc: 'The value as a number with decimals; null when it is none.',
    example: "'5'.toDouble() / 2",
    gives: 2.5,
    run: (call) => real(call.self),
  },
  {
    on: 'any',
    name: 'equals',
    params: ['value: any'],
    returns: 'boolean',
    doc: 'Whether two values are the same.',
    example: "'Yes'.equals('Yes.')",
    gives: false,
    run: (call) => isEqual(call.self, argument(call, 0), call.run.spend),
  },
  {
    on: 'any',
    name: 'compareTo',
    params: ['value: any'],
    returns: 'number',
    doc: 'Negative, zero or positive as the value is smaller than, equal to or greater than another.',
    example: "'a'.compareTo('b')",
    gives: -1,
    run: (call) => compare(call.self, argument(call, 0)),
  },
  converting('getAsString', 'string', 'The value as text.', '7', '7', selfText),
  converting('getAsInt', 'number', 'The value as a whole number.', "'7'", 7, (call) =>
    needed(whole(call.self, MAX_INT), 'whole number'),
  ),
  converting('getAsLong', 'number', 'The value as a whole number.', "'7'", 7, (call) =>
    needed(whole(call.self, 2 ** 63), 'whole number'),
  ),
  converting('getAsDouble', 'number', 'The value as a number.', "'7.5'", 7.5, (call) =>
    needed(real(call.self), 'number'),
  ),
  converting('getAsNumber', 'number', 'The value as a number.', "'7.5'", 7.5, (call) =>
    needed(numberOf(call.self), 'number'),
  ),
  converting('getAsBoolean', 'boolean', 'Whether the value is true or spells it.', "'true'", true, (call) =>
    typeof call.self === 'boolean' ? call.self : selfText(call).toLowerCase() === 'true',
  ),
  converting('getAsJsonArray', 'array', 'The value, which must be an array.', '[7]', [7], (call) =>
    isArray(call.self) ? call.self : fail('no-conversion', 'The value is no array.'),
  ),
  converting(
    'getAsJsonObject',
    'object',
    'The value, which must be an object.',
    "{'b': 7}",
    { b: 7 },
    (call) => (isPlainObject(call.self) ? call.self : fail('no-conversion', 'The value is no object.')),
  ),
  kind('isJsonArray', 'Whether the value is an array.', '[1].isJsonArray()', isArray),
  kind('isJsonObject', 'Whether the value is an object.', "{'a': 1}.isJsonObject()", isPlainObject),
  kind(
    'isJsonPrimitive',
    'Whether the value is a text, number or boolean.',
    "'a'.isJsonPrimitive()",
    (value) => {
      const bare = plain(value);
      return bare !== null && !isArray(bare) && !isPlainObject(bare);
    },
  ),
  {
    on: 'any',
    name: 'isJsonNull',
    params: [],
    returns: 'boolean',
    doc: 'Whether the value is null.',
    example: "'a'.isJsonNull()",
    gives: false,
    run: (call) => call.self === null,
  },
  {
    on: 'any',
    name: 'deepCopy',
    params: [],
    returns: 'any',
    doc: 'A copy that shares nothing with the original.',
    example: '[1, [2]].deepCopy()',
    gives: [1, [2]],
    run: (call) => call.run.json(call.self),
  },
  {
    on: 'any',
    name: 'toJson',
    params: [],
    returns: 'any',
    doc: 'The value as JSON; entities and intents with all their properties.',
    example: "{'a': 1}.toJson()",
    gives: { a: 1 },
    run: (call) => call.run.json(call.self),
  },
  {
    on: 'boolean',
    name: 'booleanValue',
    params: [],
    returns: 'boolean',
    doc: 'The value itself.',
    example: 'true.booleanValue()',
    gives: true,
    run: (call) => isTruthy(call.self),
  },
  {
    on: 'entities',
    name: 'get',
    params: ['name: string or number'],
    returns: 'entities',
    doc: 'The mentions of an entity by its name, null without any; or one mention by its place.',
    example: "entities.get('city').size()",
    gives: 2,
    run(call) {
      const list = call.self as MentionList;
      const name = plain(argument(call, 0));
      if (typeof name === 'string') return list.named(name);
      const index = numberOf(name) ?? -1;
      return list.items[index] ?? fail('out-of-range', `There is no mention ${index}.`);
    },
  },
  {
    on: 'entities',
    name: 'contains',
    params: ['value: string'],
    returns: 'boolean',
    doc: 'Whether any of the mentions has a value.',
    example: "entities['city']?.contains('Boston')",
    gives: true,
    run: (call) =>
      (call.self as MentionList).items.some((item) => isEqual(item, argument(call, 0), call.run.spend)),
  },
  ...(['containsIntent', 'includesIntent'] as const).map((name): FunctionRecord => ({
    on: 'intents',
    name,
    params: ['name: string', 'confidence: number', 'top?: number'],
    returns: 'boolean',
    doc: 'Whether an intent was recognised with at least a confidence, and among the first so many. A negative number is ignored.',
    example: `intents.${name}('greet', 0.8, 2)`,
    gives: true,
    run(call) {
      const top = call.args.length > 2 ? (numberOf(argument(call, 2)) ?? -1) : -1;
      const { items } = call.self as IntentList;
      const wanted = textArgument(call, 0);
      const least = numberOf(argument(call, 1)) ?? fail('not-a-number', 'The confidence must be a number.');
      return items
        .slice(0, top < 0 ? items.length : top)
        .some(({ data }) => data.intent === wanted && data.confidence >= least);
    },
  })),
];
