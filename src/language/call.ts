import { fail } from './errors.ts';
import type { Call, FunctionRecord, Receiver } from './functions/record.ts';
import { arityOf, signatureOf } from './functions/record.ts';
import { findFunction } from './functions/table.ts';
import type { Run } from './run.ts';
import type { Value } from './value.ts';
import {
  IntentItem,
  IntentList,
  isNumeric,
  kindOf,
  Mention,
  MentionList,
  MentionValue,
  Moment,
  plain,
  RandomSource,
  Real,
  TypeRef,
} from './value.ts';

/** What a method may be looked up on, in order, each with the target it then gets. */
function targetsOf(value: Value): readonly (readonly [readonly Receiver[], Value])[] {
  if (value instanceof MentionValue) {
    const text = value.mention.data.value;
    const kinds: Receiver[] = isNumeric(text) ? ['text', 'number', 'any'] : ['text', 'any'];
    return [
      [kinds, isNumeric(text) ? value : text],
      [['array'], value.mentions],
    ];
  }
  if (value instanceof MentionList) {
    const [first] = value.items;
    return [
      [['entities', 'array', 'any'], value],
      [['text'], first ? first.data.value : null],
    ];
  }
  if (value instanceof Mention)
    return [
      [['any'], value],
      [['text'], value.data.value],
    ];
  if (value instanceof IntentItem)
    return [
      [['text'], value.data.intent],
      [['any'], value],
    ];
  return [[receiversOf(value), value]];
}

function receiversOf(value: Value): readonly Receiver[] {
  if (value instanceof IntentList) return ['intents', 'array', 'any'];
  if (value instanceof TypeRef) return [`T(${value.name})`];
  if (value instanceof Moment) return ['Date', 'any'];
  if (value instanceof RandomSource) return ['Random'];
  if (value instanceof Real || typeof value === 'number') return ['number', 'any'];
  if (typeof value === 'string') return ['text', 'any'];
  if (typeof value === 'boolean') return ['boolean', 'any'];
  return [Array.isArray(value) ? 'array' : 'object', 'any'];
}

/** `target.name(args)` */
export function callMethod(target: Value, name: string, args: readonly Value[], run: Run): Value {
  if (target === null) return fail('null-target', `${name} cannot be called on null.`);
  for (const [receivers, self] of targetsOf(target)) {
    const record = findFunction(receivers, name);
    if (record) return invoke(record, { self, args, run });
  }
  return fail('unknown-method', `A ${kindOf(plain(target))} has no method ${name}.`);
}

/** `name(args)`; inside a projection also a method of the item. */
export function callFunction(name: string, args: readonly Value[], run: Run): Value {
  const record = findFunction(['global'], name);
  if (record) return invoke(record, { self: null, args, run });
  if (run.item !== undefined) return callMethod(run.item, name, args, run);
  return fail('unknown-function', `There is no function ${name}.`);
}

const PACKAGES: ReadonlySet<string> = new Set(['', 'java.lang', 'java.util', 'com.google.gson']);

/** Other classes that do the same here. */
const ALIASES: Readonly<Record<string, string>> = {
  JSONArray: 'JsonArray',
  ArrayList: 'JsonArray',
  JSONObject: 'JsonObject',
  HashMap: 'JsonObject',
};

const TYPES: ReadonlySet<string> = new Set([
  'Math',
  'String',
  'Integer',
  'Long',
  'Short',
  'Byte',
  'Double',
  'Float',
  'Boolean',
  'Character',
  'System',
  'JsonArray',
  'JsonObject',
  'Date',
  'Object',
  'Number',
]);

/** The names that `T( )` takes. */
export const typeNames: readonly string[] = [...TYPES];

function shortName(qualified: string): string {
  const at = qualified.lastIndexOf('.');
  const name = qualified.slice(at + 1);
  if (!PACKAGES.has(qualified.slice(0, Math.max(at, 0))))
    fail('unknown-type', `There is no type ${qualified}.`);
  return Object.hasOwn(ALIASES, name) ? (ALIASES[name] ?? name) : name;
}

/** `T(java.lang.Math)`: only types of the allow-list are there. */
export function typeOf(qualified: string): TypeRef {
  const name = shortName(qualified);
  return TYPES.has(name) ? new TypeRef(name) : fail('unknown-type', `There is no type ${qualified}.`);
}

/** `new JsonArray()` */
export function construct(qualified: string, args: readonly Value[], run: Run): Value {
  const record = findFunction(['new'], shortName(qualified));
  return record
    ? invoke(record, { self: null, args, run })
    : fail('unknown-type', `There is no new ${qualified}.`);
}

function invoke(record: FunctionRecord, call: Call): Value {
  const [least, most] = arityOf(record);
  if (call.args.length < least || call.args.length > most) {
    fail('arguments', `${record.name} is called as ${signatureOf(record)}.`);
  }
  call.run.spend(1);
  return record.run(call);
}
