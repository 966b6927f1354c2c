import { toDateString } from './dates/javaDate.ts';
import { fail } from './errors.ts';
import type { RecognisedEntity, RecognisedIntent } from './scope.ts';

/** JSON that belongs to the turn and may be changed in place by methods such as `append`. */
export type MutableJson = null | boolean | number | string | MutableJson[] | MutableObject;

export interface MutableObject {
  [key: string]: MutableJson;
}

/** A Java double that happens to be whole: `5.0`. Other doubles are numbers with a fraction. */
export class Real {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** One mention of an entity, as an object: `entities[0]`. */
export class Mention {
  readonly data: RecognisedEntity;
  /** The user's text, where `location` points into. */
  readonly text: string;

  constructor(data: RecognisedEntity, text: string) {
    this.data = data;
    this.text = text;
  }
}

/** What `@entity` stands for: the value of its first mention. Keeps the mentions for the properties. */
export class MentionValue {
  readonly mentions: MentionList;
  readonly mention: Mention;

  constructor(mentions: MentionList, mention: Mention) {
    this.mentions = mentions;
    this.mention = mention;
  }
}

/** Mentions in the order of the text: all of them (`entities`, looked up by entity name) or some. */
export class MentionList {
  readonly items: readonly Mention[];
  readonly isAll: boolean;

  constructor(items: readonly Mention[], isAll: boolean) {
    this.items = items;
    this.isAll = isAll;
  }

  named(entity: string): MentionList | null {
    const items = this.items.filter((item) => item.data.entity === entity);
    return items.length === 0 ? null : new MentionList(items, false);
  }
}

/** A recognised intent; compared with a string by its name. */
export class IntentItem {
  readonly data: RecognisedIntent;

  constructor(data: RecognisedIntent) {
    this.data = data;
  }
}

export class IntentList {
  readonly items: readonly IntentItem[];

  constructor(items: readonly IntentItem[]) {
    this.items = items;
  }
}

/** `new Date()`: milliseconds since 1970. */
export class Moment {
  readonly millis: number;

  constructor(millis: number) {
    this.millis = millis;
  }
}

/** `new Random()`; draws from the scope. */
export class RandomSource {
  readonly next: () => number;

  constructor(next: () => number) {
    this.next = next;
  }
}

/** `T(Math)`: a type of the allow-list, by its short name. */
export class TypeRef {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** What an expression can evaluate to. Arrays and objects hold plain JSON only. */
export type Value =
  | MutableJson
  | Real
  | Mention
  | MentionValue
  | MentionList
  | IntentItem
  | IntentList
  | Moment
  | RandomSource
  | TypeRef;

const KINDS = [
  [Real, 'number'],
  [Mention, 'mention'],
  [MentionValue, 'mention'],
  [MentionList, 'mentions'],
  [IntentItem, 'intent'],
  [IntentList, 'intents'],
  [Moment, 'Date'],
  [RandomSource, 'Random'],
  [TypeRef, 'type'],
] as const;

/** For messages: the kind of a value in the author's words. */
export function kindOf(value: Value): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value !== 'object') return typeof value;
  if (Object.getPrototypeOf(value) === Object.prototype) return 'object';
  return KINDS.find(([type]) => value instanceof type)?.[1] ?? 'object';
}

export function isPlainObject(value: Value): value is MutableObject {
  return kindOf(value) === 'object';
}

/** A double; whole ones keep the knowledge that they are doubles. */
export function double(value: number): number | Real {
  return Number.isInteger(value) ? new Real(value) : value;
}

export function isNumeric(text: string): boolean {
  return /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text);
}

const NUMERIC_ENTITIES: ReadonlySet<string> = new Set(['sys-number', 'sys-percentage', 'sys-currency']);

/** The value of a mention as JSON: a number for the numeric system entities, otherwise the string. */
export function valueOfMention(mention: Mention): string | number {
  const { entity, value } = mention.data;
  return NUMERIC_ENTITIES.has(entity) && isNumeric(value) ? Number(value) : value;
}

/** Mentions and intents as what they are compared by: a value and a name. Other values stay. */
export function plain(value: Value): Value {
  if (value instanceof MentionValue) return valueOfMention(value.mention);
  if (value instanceof Mention) return valueOfMention(value);
  if (value instanceof MentionList) return value.items[0] ? valueOfMention(value.items[0]) : null;
  return value instanceof IntentItem ? value.data.intent : value;
}

/** An own property; never one of a prototype. Absent is null. */
export function ownProperty(object: object, name: string): MutableJson {
  if (!Object.hasOwn(object, name)) return null;
  return (object as MutableObject)[name] ?? null;
}

/** Sets an own property, whatever its name (`__proto__` included). */
export function setProperty(object: MutableObject, name: string, value: MutableJson): void {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}

/** The items of anything that can be gone through, null otherwise. */
export function itemsOf(value: Value): readonly Value[] | null {
  if (Array.isArray(value)) return value;
  return value instanceof MentionList || value instanceof IntentList ? value.items : null;
}

const MAX_DEPTH = 100;

/**
 * A value as JSON that shares nothing with it. Reports each scalar and container through `spend`, by its size,
 * so that copying is bounded like everything else.
 */
export function toJson(value: Value, spend: (cost: number) => void, depth = 0): MutableJson {
  if (depth > MAX_DEPTH) fail('too-deep', 'The value is nested too deeply.');
  spend(1);
  if (value === null || value === undefined || typeof value === 'boolean') return value ?? null;
  if (typeof value === 'string') {
    spend(value.length);
    return value;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map((item) => toJson(item, spend, depth + 1));
  if (value instanceof Real) return value.value;
  if (value instanceof MentionValue) return toJson(valueOfMention(value.mention), spend, depth);
  if (value instanceof Mention || value instanceof IntentItem) {
    return toJson(value.data as unknown as MutableObject, spend, depth);
  }
  if (value instanceof MentionList || value instanceof IntentList) {
    return value.items.map((item) => toJson(item, spend, depth + 1));
  }
  if (value instanceof Moment) return toDateString(value.millis);
  if (value instanceof RandomSource || value instanceof TypeRef) {
    return fail('no-json', `A ${kindOf(value)} cannot be kept.`);
  }
  const copy: MutableObject = {};
  for (const key of Object.keys(value)) {
    spend(key.length);
    setProperty(copy, key, toJson(value[key] ?? null, spend, depth + 1));
  }
  return copy;
}
