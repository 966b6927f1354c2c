import type { TestContent } from '#protocol/tests.ts';

/** A change of a test that somebody else has changed as well. */
export interface Clash {
  readonly change: Partial<TestContent>;
  /** The test as the other author left it. */
  readonly theirs: TestContent;
}

/**
 * A change done again over what somebody else made of the test. Null when both changed the same part to something
 * different: then the author has to choose.
 *
 * @param base the test as the author knew it
 */
export function redoneOver(base: TestContent, { change, theirs }: Clash): TestContent | null {
  const fields = Object.keys(change) as (keyof TestContent)[];
  const clashes = fields.some((field) => {
    const other = JSON.stringify(theirs[field]);
    return other !== JSON.stringify(base[field]) && other !== JSON.stringify(change[field]);
  });
  return clashes ? null : { ...theirs, ...change };
}
