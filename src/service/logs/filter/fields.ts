import type { Comparison, Match } from './filter.ts';

const DATES: ReadonlySet<string> = new Set(['request_timestamp', 'response_timestamp']);

/** Fields of an entry's own; every other one is inside the request or the response. */
const OWN: ReadonlySet<string> = new Set([
  ...DATES,
  'log_id',
  'workspace_id',
  'language',
  'customer_id',
  'meta.message.entities_count',
]);

const WITHOUT_WILDCARD: ReadonlySet<string> = new Set([
  ...DATES,
  'log_id',
  'language',
  'workspace_id',
  'request.context.system.assistant_id',
  'request.context.metadata.deployment',
]);

const WITHOUT_DISTANCE: ReadonlySet<string> = new Set([...DATES, 'log_id']);

const COLLECTIONS: ReadonlySet<string | undefined> = new Set(['intents', 'entities']);

export const fieldOf = (path: readonly string[]): string => path.join('.');

export const isDate = (path: readonly string[]): boolean => DATES.has(fieldOf(path));

/** A list whose elements have fields of their own, after a colon: `response.intents:intent`. */
export const isCollection = (path: readonly string[]): boolean => COLLECTIONS.has(path.at(-1));

/** Why there can be no such field; null when there can. */
export function fieldFault(path: readonly string[]): string | null {
  const field = fieldOf(path);
  const [root] = path;
  if (OWN.has(field) || (path.length > 1 && (root === 'request' || root === 'response'))) return null;
  return `“${field}” is no field of a log entry. There are ${[...OWN].join(', ')}, and what is in request and response`;
}

/** Why a condition makes no sense for its field; null when it does. */
export function conditionFault(condition: Match | Comparison): string | null {
  const { path } = condition;
  const field = fieldOf(path);
  const terms = condition.kind === 'match' ? condition.terms.map(({ pieces }) => pieces.join('*')) : [];
  if (condition.kind === 'compare') terms.push(condition.term);
  if (condition.kind === 'match') {
    if (WITHOUT_WILDCARD.has(field) && condition.terms.some(({ pieces }) => pieces.length > 1)) {
      return `“${field}” takes no wildcard`;
    }
    if (WITHOUT_DISTANCE.has(field) && condition.terms.some(({ distance }) => distance > 0)) {
      return `“${field}” takes no approximate match`;
    }
  }
  const odd = isDate(path) ? terms.find((term) => instantsOf(term) === null) : undefined;
  return odd === undefined ? null : `“${odd}” is not a date, as in 2020-07-01 or 2020-07-01T04:00:00.000Z`;
}

const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;
const DAY = 24 * 3600 * 1000;

/** The first moment that a date means, and the first after it, in milliseconds since 1970; null for no date. */
export function instantsOf(text: string): readonly [start: number, end: number] | null {
  if (!DATE.test(text)) return null;
  const hasZone = !text.includes('T') || /(?:Z|[+-]\d\d:?\d\d)$/.test(text);
  const start = Date.parse(hasZone ? text : `${text}Z`);
  if (Number.isNaN(start)) return null;
  if (text.includes('T')) return [start, start + 1];
  if (text.length === 10) return [start, start + DAY];
  const [year, month] = text.split('-').map(Number) as [number, number | undefined];
  return [start, month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month)];
}
