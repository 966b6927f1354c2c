import { digest } from '#lib/digest.ts';
import { isJsonObject, type Json } from '#lib/json.ts';

/** An artifact as a file or an answer of the API has it. */
type Artifact = Readonly<Record<string, unknown>>;

/** What an artifact holds that has an ETag of its own, or can be left out of an answer. */
const NESTED = ['examples', 'values', 'synonyms'] as const;

/** Times are the service's, and say nothing that the content doesn't. */
const TIMES: ReadonlySet<string> = new Set(['created', 'updated']);

/**
 * The ETag of an artifact's content: equal contents have equal ones, in the editor and in the service. Null counts
 * as left out, an empty list of nested artifacts too, and so do a value's usual type and the order of properties.
 *
 * @param part `own` leaves out nested artifacts: an intent's examples, an entity's values, a value's synonyms
 */
export function etagOf(artifact: Artifact, part: 'own' | 'whole'): string {
  return `"${digest(canonical(artifact, part))}"`;
}

/** Whether an If-Match header names the artifact as it is, by either of its ETags. */
export function matches(header: string, artifact: Artifact): boolean {
  if (header.trim() === '*') return true;
  // Proxies that compress an answer make its ETag a weak one.
  const named = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return named.includes(etagOf(artifact, 'own')) || named.includes(etagOf(artifact, 'whole'));
}

/** A text for each content, close to JSON with sorted properties. */
function canonical(artifact: Artifact, part: 'own' | 'whole'): string {
  return objectOf(artifact, (key, value) => {
    if (value === null || TIMES.has(key)) return undefined;
    if (isNested(key)) return part === 'whole' ? nested(value) : undefined;
    return key === 'type' && isUsualType(artifact) ? undefined : sorted(value as Json);
  });
}

const isNested = (key: string): boolean => (NESTED as readonly string[]).includes(key);

/** Older files leave the type of a value out. */
function isUsualType({ value, type, patterns }: Artifact): boolean {
  const usual = Array.isArray(patterns) && patterns.length > 0 ? 'patterns' : 'synonyms';
  return value !== undefined && type === usual;
}

function nested(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return listOf(value, (item) => (isJsonObject(item) ? canonical(item, 'whole') : sorted(item as Json)));
}

function sorted(value: Json): string {
  if (Array.isArray(value)) return listOf(value as readonly Json[], sorted);
  if (isJsonObject(value)) return objectOf(value, (_key, inner) => sorted(inner));
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

/** Its length says where it ends, so that nothing in it has to be looked for. */
function quoted(text: string): string {
  return `${text.length}"${text}`;
}

function listOf<T>(items: readonly T[], write: (item: T) => string): string {
  return `[${items.map(write).join(',')}]`;
}

/** Written out at once: ETags are taken of every answer, and an object in between would cost as much as the rest. */
function objectOf<T>(
  object: Readonly<Record<string, T>>,
  write: (key: string, value: T) => string | undefined,
): string {
  let text = '';
  for (const key of Object.keys(object).toSorted()) {
    const value = object[key];
    const written = value === undefined ? undefined : write(key, value);
    if (written !== undefined) text += `${quoted(key)}:${written},`;
  }
  return `{${text}}`;
}
