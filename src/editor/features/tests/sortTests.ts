import type { Sort } from '#editor/ui/grid/column.ts';
import type { SkillTest } from '#protocol/tests.ts';

export type TestFilter = 'all' | 'failed' | 'none';

/** What needs a look first. */
const RANKS = { failed: 0, faulty: 1, none: 2, passed: 3 } as const;

const rankOf = ({ result }: SkillTest): number => RANKS[result?.status ?? 'none'];

export const FILTERS: Readonly<Record<TestFilter, (test: SkillTest) => boolean>> = {
  all: () => true,
  failed: ({ result }) => result !== null && result.status !== 'passed',
  none: ({ result }) => result === null,
};

/** Whether a test has all that is looked for: a tag (null for any), and words in its name, tags or plan. */
export function testMatches({ name, tags, text }: SkillTest, words: string, tag: string | null): boolean {
  if (tag !== null && !tags.includes(tag)) return false;
  return [name, ...tags, text].some((part) => part.toLowerCase().includes(words));
}

export function sortTests(tests: readonly SkillTest[], { by, descending }: Sort): SkillTest[] {
  const byName = (a: SkillTest, b: SkillTest): number =>
    a.name.localeCompare(b.name, undefined, { numeric: true });
  const compare =
    by === 'result' ? (a: SkillTest, b: SkillTest) => rankOf(a) - rankOf(b) || byName(a, b) : byName;
  const sorted = tests.toSorted(compare);
  return descending ? sorted.toReversed() : sorted;
}
