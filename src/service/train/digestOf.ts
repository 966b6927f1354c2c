import { createHash } from 'node:crypto';

/** Tells what a model or an answer was made from: equal values, equal digest. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
