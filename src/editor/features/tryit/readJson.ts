import type { Json } from '#lib/json.ts';

/** The value that a text is the JSON of; undefined when it isn't JSON. */
export function readJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
