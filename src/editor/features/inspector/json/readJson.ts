import type { Json } from '#lib/json.ts';
import { jsonErrorAt } from '#lib/jsonError.ts';

/** A typed value, or where it stops being JSON: the place in UTF-16 units and the line, counted from 1. */
export function readJson(source: string): { value: Json } | { at: number; line: number } {
  try {
    return { value: JSON.parse(source) as Json };
  } catch {
    const at = jsonErrorAt(source);
    return { at, line: source.slice(0, at).split('\n').length };
  }
}
