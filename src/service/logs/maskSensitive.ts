import { escapeRegExp } from '#lib/escapeRegExp.ts';
import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { isSensitive } from '#skill/isSensitive.ts';
import type { Skill } from '#skill/model.ts';

/** Stands in a log for what somebody said. */
const MASK = '***';

/**
 * An exchange for the log: wherever the words that a sensitive entity found stand in it, in what was said, in what was
 * understood, in the context and in the answer, there is a mask instead. Word for word: a part of a longer word stays.
 */
export function maskSensitive(exchange: JsonObject, { entities }: Pick<Skill, 'entities'>): JsonObject {
  const response = exchange['response'];
  const words = isJsonObject(response) ? wordsOf(response, (name) => nameIsSensitive(entities, name)) : [];
  if (words.length === 0) return exchange;
  // The longest first: a mention can hold another one.
  const sorted = words.toSorted((a, b) => b.length - a.length);
  const found = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${sorted.map(escapeRegExp).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return masked(exchange, { found, words: new Set(words) }) as JsonObject;
}

function nameIsSensitive(entities: Skill['entities'], name: unknown): boolean {
  const entity = typeof name === 'string' ? entities.get(name) : undefined;
  return entity !== undefined && isSensitive(entity);
}

/** What sensitive mentions say: their words in the text, their values, and what groups of a pattern caught. */
function wordsOf({ input, entities }: JsonObject, counts: (name: unknown) => boolean): string[] {
  const said = textIn(input, 'text');
  const written = textIn(input, 'original_text');
  const words = new Set<string>();
  const add = (word: unknown): void => {
    if (typeof word === 'string' && word.trim() !== '') words.add(word.trim());
  };
  for (const mention of Array.isArray(entities) ? entities : []) {
    if (!isJsonObject(mention) || !counts(mention['entity'])) continue;
    const { value, location, literal, groups } = mention;
    add(value);
    add(literal);
    if (Array.isArray(location)) {
      const [start, end] = [Number(location[0]), Number(location[1])];
      add(said.slice(start, end));
      add(asWritten(written, said, start, end));
    }
    for (const group of Array.isArray(groups) ? groups : []) {
      const place = isJsonObject(group) ? group['location'] : null;
      if (Array.isArray(place)) add(said.slice(Number(place[0]), Number(place[1])));
    }
  }
  return [...words];
}

function textIn(input: Json | undefined, property: string): string {
  const text = isJsonObject(input) ? input[property] : undefined;
  return typeof text === 'string' ? text : '';
}

/** What stood in a text before it was corrected where a mention is now: all of it, where that can't be told. */
function asWritten(written: string, said: string, start: number, end: number): string {
  const [old, words] = [written.split(/\s+/u), said.split(/\s+/u)];
  if (old.length !== words.length) return written;
  const first = said.slice(0, start).split(/\s+/u).length - 1;
  return old.slice(first, first + said.slice(start, end).split(/\s+/u).length).join(' ');
}

interface Sensitive {
  readonly found: RegExp;
  readonly words: ReadonlySet<string>;
}

function masked(value: Json, sensitive: Sensitive): Json {
  if (typeof value === 'string') return value.replace(sensitive.found, MASK);
  if (typeof value === 'number') return sensitive.words.has(String(value)) ? MASK : value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((inner) => masked(inner, sensitive));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner, sensitive)]));
}
