import { plain, Real } from './value.ts';
import type { Value } from './value.ts';

/**
 * Whether a value counts as true: everything but null, false and the number zero. Empty texts and arrays are
 * true, and so is the text `false`.
 */
export function isTruthy(value: Value): boolean {
  const bare = plain(value);
  if (bare === null || bare === false || bare === 0) return false;
  return !(bare instanceof Real && bare.value === 0);
}
