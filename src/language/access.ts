import { SPECIAL_CONDITIONS } from './describe.ts';
import { fail } from './errors.ts';
import { typeConstants } from './functions/math.ts';
import { allMentions, mentionProperty } from './mentions.ts';
import { wholeNumber } from './operate.ts';
import type { Run } from './run.ts';
import type { MutableJson, Value } from './value.ts';
import {
  IntentItem,
  IntentList,
  isPlainObject,
  itemsOf,
  kindOf,
  Mention,
  MentionList,
  MentionValue,
  ownProperty,
  plain,
  TypeRef,
} from './value.ts';

/** An intent below this confidence is not taken as recognised. */
export const INTENT_THRESHOLD = 0.2;

/** `intent`: the top intent, null when it is below the threshold. */
function topIntent({ scope }: Run): IntentItem | null {
  const [first] = scope.intents;
  return first && first.confidence >= INTENT_THRESHOLD ? new IntentItem(first) : null;
}

/** `#name` */
export function isTopIntent(name: string, { scope }: Run): boolean {
  const [first] = scope.intents;
  return first !== undefined && first.intent === name && first.confidence >= INTENT_THRESHOLD;
}

/** Names that mean the same in every expression. */
const GLOBALS: Readonly<Record<string, (run: Run) => Value>> = {
  intent: topIntent,
  intents: ({ scope }) => new IntentList(scope.intents.map((intent) => new IntentItem(intent))),
  entities: ({ scope }) => allMentions(scope),
  input: ({ scope }) => scope.input as Value,
  input_text: ({ scope }) => ownProperty(scope.input, 'text'),
  context: ({ scope }) => scope.context as Value,
  output: ({ scope }) => scope.output as Value,
};

/** Names that an author can write, for completion. */
export const globalNames: readonly string[] = Object.keys(GLOBALS);

/** Special conditions that hold when the scope says nothing of them. */
const HOLD_BY_DEFAULT: ReadonlySet<string> = new Set(['anything_else']);
const SPECIALS: ReadonlySet<string> = new Set(SPECIAL_CONDITIONS);

/** A bare name: bound by `filter`, a property of the item in a projection, a global, or a special condition. */
export function nameValue(name: string, run: Run): Value {
  const bound = run.boundValue(name);
  if (bound !== undefined) return bound;
  if (run.item !== undefined) {
    const own = propertyIfAny(run.item, name);
    if (own !== undefined) return own;
  }
  if (Object.hasOwn(GLOBALS, name)) return GLOBALS[name]?.(run) ?? null;
  if (Object.hasOwn(run.scope.specials, name)) return (run.scope.specials[name] ?? null) as MutableJson;
  if (SPECIALS.has(name)) return HOLD_BY_DEFAULT.has(name);
  if (run.item !== undefined) return null;
  return fail('unknown-name', `There is nothing called ${name}.`);
}

/** `target.name`. An object's missing property is null; a value that can't have properties fails. */
export function propertyValue(target: Value, name: string): Value {
  const value = propertyIfAny(target, name);
  if (value !== undefined) return value;
  if (target === null) return fail('null-target', `Null has no property ${name}.`);
  if (isOpen(target)) return null;
  return fail('unknown-property', `A ${kindOf(target)} has no property ${name}.`);
}

function isOpen(target: Value): boolean {
  return (
    isPlainObject(target) ||
    [Mention, MentionValue, MentionList, IntentItem].some((type) => target instanceof type)
  );
}

/** A property that is there; undefined otherwise. */
export function propertyIfAny(target: Value, name: string): Value | undefined {
  if (isPlainObject(target)) return Object.hasOwn(target, name) ? ownProperty(target, name) : undefined;
  if (target instanceof MentionValue) return mentionProperty(target.mention, target.mentions, name);
  if (target instanceof Mention) return mentionProperty(target, new MentionList([target], false), name);
  if (target instanceof MentionList) return ofMentions(target, name);
  if (target instanceof IntentItem) return intentProperty(target, name);
  if (target instanceof IntentList) {
    const [first] = target.items;
    return name === 'length' ? target.items.length : first && intentProperty(first, name);
  }
  if (target instanceof TypeRef) return constantOf(target.name, name);
  if (name !== 'length') return undefined;
  return Array.isArray(target) || typeof target === 'string' ? target.length : undefined;
}

function constantOf(type: string, name: string): number | undefined {
  const constants = Object.hasOwn(typeConstants, type) ? typeConstants[type] : undefined;
  return constants && Object.hasOwn(constants, name) ? constants[name] : undefined;
}

function intentProperty({ data }: IntentItem, name: string): Value | undefined {
  return Object.hasOwn(data, name) ? ownProperty(data, name) : undefined;
}

/** `entities.city`; a list of mentions otherwise stands for its first. */
function ofMentions(list: MentionList, name: string): Value | undefined {
  const named = list.isAll ? list.named(name) : null;
  if (named) return named;
  const [first] = list.items;
  if (name === 'length') return list.items.length;
  return first && mentionProperty(first, list, name);
}

/** `target[index]` by place or by name. A place outside the list fails, a missing name is null. */
export function indexValue(target: Value, index: Value): Value {
  if (target === null) return fail('null-target', 'Null has no items.');
  const key = plain(index);
  if (typeof key === 'string') {
    if (target instanceof MentionList && target.isAll) return target.named(key);
    return propertyValue(target, key);
  }
  const items = itemsOf(target instanceof MentionValue ? target.mentions : target);
  const list: readonly Value[] | string | null = items ?? (typeof target === 'string' ? target : null);
  if (!list) return fail('no-items', `A ${kindOf(target)} has no items.`);
  const at = wholeNumber(key, 'The index');
  if (at < 0 || at >= list.length) return fail('out-of-range', `There is no item ${at}.`);
  return list[at] ?? null;
}
