import { diffWords } from '#lib/diffWords.ts';

export interface Wording {
  readonly text: string;
  /** How many other wordings would have done as well. */
  readonly others: number;
}

/** Of several wordings that were expected, the one most like what came. Null when nothing was expected. */
export function closestWording(expected: string | null, actual: string | null): Wording | null {
  if (expected === null) return null;
  const wordings = expected.split('\nor: ');
  const others = wordings.length - 1;
  const likeness = (wording: string): number =>
    diffWords(wording, actual ?? '').before.reduce(
      (sum, { text, same }) => sum + (same ? text.length : 0),
      0,
    );
  const [best = expected] = wordings.toSorted((a, b) => likeness(b) - likeness(a));
  return { text: best, others };
}
