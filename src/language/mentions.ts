import { WEEKDAYS } from './dates/simpleDateFormat.ts';
import { readDateText } from './dates/dateText.ts';
import type { Scope } from './scope.ts';
import type { MutableJson, Value } from './value.ts';
import {
  isNumeric,
  isPlainObject,
  Mention,
  MentionList,
  MentionValue,
  ownProperty,
  valueOfMention,
} from './value.ts';

/** `entities`: all mentions of the turn. */
export function allMentions(scope: Scope): MentionList {
  const text = inputText(scope);
  return new MentionList(
    scope.entities.map((entity) => new Mention(entity, text)),
    true,
  );
}

/** The mentions of one entity; null without any. */
export function mentionsOf(scope: Scope, entity: string): MentionList | null {
  const found = scope.entities.filter((mention) => mention.entity === entity);
  if (found.length === 0) return null;
  const text = inputText(scope);
  return new MentionList(
    found.map((mention) => new Mention(mention, text)),
    false,
  );
}

function inputText(scope: Scope): string {
  const text = ownProperty(scope.input, 'text');
  return typeof text === 'string' ? text : '';
}

/** The value of the first mention, null without any. */
export function firstValue(mentions: MentionList | null): MentionValue | null {
  const [first] = mentions?.items ?? [];
  return mentions && first ? new MentionValue(mentions, first) : null;
}

function literalAt(mention: Mention, location: unknown): string | null {
  if (!Array.isArray(location)) return null;
  const [start, end] = location as unknown[];
  return typeof start === 'number' && typeof end === 'number' ? mention.text.slice(start, end) : null;
}

type Read = (mention: Mention, mentions: MentionList) => Value;

function ofDate(read: (date: Date) => MutableJson, kind: 'date' | 'time'): Read {
  return ({ data }) => {
    const date = readDateText(data.value);
    return date && (date.kind === kind || date.kind === 'datetime') ? read(new Date(date.local)) : null;
  };
}

/** Properties that are worked out rather than read. */
const COMPUTED: Readonly<Record<string, Read>> = {
  value: (mention, mentions) => new MentionValue(mentions, mention),
  values: (_, mentions) => mentions.items.map(valueOfMention),
  length: (_, mentions) => mentions.items.length,
  literal: (mention) => literalAt(mention, mention.data.location) ?? mention.data.value,
  groups: (mention) => {
    const groups = ownProperty(mention.data, 'groups');
    if (!Array.isArray(groups)) return null;
    return groups.map((group) =>
      isPlainObject(group) ? literalAt(mention, ownProperty(group, 'location')) : null,
    );
  },
  groups_json: (mention) => ownProperty(mention.data, 'groups'),
  alternative: (mention) => {
    const alternatives = ownProperty(mention.data, 'alternatives');
    const first = Array.isArray(alternatives) ? (alternatives[0] ?? null) : null;
    return isPlainObject(first) ? ownProperty(first, 'value') : first;
  },
};

/** Helpers that stand behind what the recogniser says itself. */
const FALLBACKS: Readonly<Record<string, Read>> = {
  year: ofDate((date) => date.getUTCFullYear(), 'date'),
  month: ofDate((date) => date.getUTCMonth() + 1, 'date'),
  day: ofDate((date) => date.getUTCDate(), 'date'),
  day_of_week: ofDate((date) => (WEEKDAYS[date.getUTCDay()] ?? '').toLowerCase(), 'date'),
  hour: ofDate((date) => date.getUTCHours(), 'time'),
  minute: ofDate((date) => date.getUTCMinutes(), 'time'),
  second: ofDate((date) => date.getUTCSeconds(), 'time'),
  numeric_value: ({ data }) => (isNumeric(data.value) ? Number(data.value) : null),
};

/** Names of the properties that mentions can have, for completion. */
export const mentionProperties: readonly string[] = [
  ...Object.keys(COMPUTED),
  ...Object.keys(FALLBACKS),
  'confidence',
  'location',
  'entity',
  'role',
  'alternatives',
  'interpretation',
  'granularity',
  'unit',
  'range_link',
  'datetime_link',
  'festival',
  'part_of_day',
  'calendar_type',
];

/**
 * A property of a mention; undefined when it has none of that name. The fields of `interpretation` (formerly
 * `metadata`) are reachable directly.
 */
export function mentionProperty(mention: Mention, mentions: MentionList, name: string): Value | undefined {
  if (Object.hasOwn(COMPUTED, name)) return COMPUTED[name]?.(mention, mentions);
  if (Object.hasOwn(mention.data, name)) return ownProperty(mention.data, name);
  for (const holder of ['interpretation', 'metadata']) {
    const details = ownProperty(mention.data, holder);
    if (isPlainObject(details) && Object.hasOwn(details, name)) return ownProperty(details, name);
  }
  return Object.hasOwn(FALLBACKS, name) ? FALLBACKS[name]?.(mention, mentions) : undefined;
}
