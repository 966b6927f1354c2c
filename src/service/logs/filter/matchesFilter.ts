import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { instantsOf, isDate } from './fields.ts';
import type { Comparison, Filter, Match } from './filter.ts';
import { matchesTerm, type Stem } from './matchesTerm.ts';

/** An entry as filters see it. */
export interface FilteredEntry {
  readonly entry: JsonObject;
  readonly customer: string | null;
}

/**
 * Whether an entry passes a filter.
 *
 * @param stem a word's stem in the entry's language; words of one stem are forms of each other
 */
export function matchesFilter(filter: Filter, { entry, customer }: FilteredEntry, stem: Stem): boolean {
  return passes(filter, withComputed(entry, customer), stem);
}

function passes(filter: Filter, at: Json, stem: Stem): boolean {
  switch (filter.kind) {
    case 'all':
      return filter.of.every((part) => passes(part, at, stem));
    case 'any':
      return filter.of.some((part) => passes(part, at, stem));
    case 'element':
      return elementsAt(at, filter.path).some((element) => passes(filter.of, element, stem));
    case 'match':
      return matches(filter, at, stem) !== filter.not;
    case 'compare':
      return valuesAt(at, filter.path).some((value) => isOnSide(filter, value));
    default:
      return filter satisfies never;
  }
}

function matches({ path, exact, terms }: Match, at: Json, stem: Stem): boolean {
  return valuesAt(at, path).some((value) => {
    if (isDate(path)) {
      return terms.some(({ pieces }) => isWithin(Date.parse(String(value)), instantsOf(pieces[0] ?? '')));
    }
    return terms.some((term) => matchesTerm(String(value), term, exact, stem));
  });
}

type Interval = ReturnType<typeof instantsOf>;

function isWithin(instant: number, interval: Interval): boolean {
  return interval !== null && instant >= interval[0] && instant < interval[1];
}

function isOnSide({ path, op, term }: Comparison, value: string | number | boolean): boolean {
  if (isDate(path)) {
    const [start, end] = instantsOf(term) ?? [Number.NaN, Number.NaN];
    const instant = Date.parse(String(value));
    return compared(op, instant, op === '<' || op === '>=' ? start : end - 1);
  }
  const number = Number(term);
  if (typeof value === 'number') return compared(op, value, number);
  if (typeof value === 'string' && Number.isNaN(number)) return compared(op, value, term);
  return compared(op, Number(value), number);
}

function compared<T extends string | number>(op: Comparison['op'], a: T, b: T): boolean {
  switch (op) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    default:
      return a >= b;
  }
}

/** What an entry tells only indirectly, at the places where filters look for it. */
function withComputed(entry: JsonObject, customer: string | null): JsonObject {
  const response = isJsonObject(entry['response']) ? entry['response'] : {};
  const output = isJsonObject(response['output']) ? response['output'] : {};
  const { intents, entities } = response;
  const [top] = elementsAt(response, ['intents']);
  return {
    ...entry,
    ...(customer === null ? {} : { customer_id: customer }),
    meta: { message: { entities_count: Array.isArray(entities) ? entities.length : 0 } },
    response: {
      ...response,
      ...(isJsonObject(top) ? { top_intent: top['intent'] ?? null } : {}),
      output: { ...(intents ? { intents } : {}), ...(entities ? { entities } : {}), ...output },
    },
  };
}

/** The texts, numbers and flags that a path leads to; of an object or a list, all that is in it. */
function valuesAt(from: Json, path: readonly string[]): readonly (string | number | boolean)[] {
  const values: (string | number | boolean)[] = [];
  const open: Json[] = [...elementsAt(from, path)];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (isJsonObject(at) || Array.isArray(at)) {
      for (const inner of Object.values(at) as Json[]) open.push(inner);
    } else if (at !== null) values.push(at as string | number | boolean);
  }
  return values;
}

function elementsAt(from: Json, path: readonly string[]): readonly Json[] {
  return path.reduce<readonly Json[]>(
    (found, name) =>
      found.flatMap((at) => {
        if (!isJsonObject(at) || !Object.hasOwn(at, name)) return [];
        const inner = at[name] as Json;
        return Array.isArray(inner) ? (inner as readonly Json[]) : [inner];
      }),
    [from],
  );
}
