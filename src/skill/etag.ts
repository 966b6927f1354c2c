import { Digest } from '#lib/digest.ts';
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
  return `"${takeArtifact(new Digest(), artifact, part).toString()}"`;
}

/** Whether an If-Match header names the artifact as it is, by either of its ETags. */
export function matches(header: string, artifact: Artifact): boolean {
  if (header.trim() === '*') return true;
  // Proxies that compress an answer make its ETag a weak one.
  const named = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return named.includes(etagOf(artifact, 'own')) || named.includes(etagOf(artifact, 'whole'));
}

function takeArtifact(digest: Digest, artifact: Artifact, part: 'own' | 'whole'): Digest {
  return digest.object(artifact, (key, value) => {
    if (value === null || TIMES.has(key)) return false;
    if (isNested(key)) return part === 'whole' && takeNested(digest, value);
    if (key === 'type' && isUsualType(artifact)) return false;
    digest.json(value as Json);
    return true;
  });
}

/** False for no list and for an empty one. */
function takeNested(digest: Digest, value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  digest.list(value as readonly Json[], (item) => {
    if (isJsonObject(item)) takeArtifact(digest, item, 'whole');
    else digest.json(item);
  });
  return true;
}

const isNested = (key: string): boolean => (NESTED as readonly string[]).includes(key);

/** Older files leave the type of a value out. */
function isUsualType({ value, type, patterns }: Artifact): boolean {
  const usual = Array.isArray(patterns) && patterns.length > 0 ? 'patterns' : 'synonyms';
  return value !== undefined && type === usual;
}
