import { isJsonObject } from '#lib/json.ts';

/** Set by the service or by the neighbours: not part of the question whether an artifact is the one we sent. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['parent', 'previous_sibling', 'created', 'updated']);

/** True when everything in `sent` is in `stored` as well; null and absent are the same. */
export function holds(stored: unknown, sent: unknown): boolean {
  if (Array.isArray(sent)) {
    return (
      Array.isArray(stored) &&
      stored.length === sent.length &&
      sent.every((item, i) => holds(stored[i], item))
    );
  }
  if (isJsonObject(sent)) {
    return (
      isJsonObject(stored) &&
      Object.entries(sent).every(([key, value]) => NOT_COMPARED.has(key) || holds(stored[key] ?? null, value))
    );
  }
  return (stored ?? null) === (sent ?? null);
}
