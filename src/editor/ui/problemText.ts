import type { ProblemValues } from '#skill/problem.ts';

/** What `problemText` needs of a problem; those of the expression language have it too. */
interface Tellable {
  readonly code: string;
  /** An English sentence for people. */
  readonly message: string;
  readonly values: ProblemValues;
}

/**
 * A problem in the language of the page: the sentence of its code in the texts `problems`. English has none of its own,
 * the problem's message is it.
 */
export function problemText(
  translate: (key: string, values: ProblemValues) => string,
  { code, message, values }: Tellable,
): string {
  return translate(`problems:${code}`, { ...values, defaultValue: message });
}
