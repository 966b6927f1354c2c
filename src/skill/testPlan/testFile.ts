import { inOneLine } from './inOneLine.ts';
import { linesOf, planEntries } from './planEntries.ts';

/** A test as it is kept: a plan with a name and tags. */
export interface PlainTest {
  readonly name: string;
  readonly tags: readonly string[];
  /** The plan (docs/plans.md tells the format). */
  readonly text: string;
}

export const LONGEST_TEST_NAME = 200;
export const LONGEST_TAG = 40;
export const MOST_TAGS = 20;

/** Writes tests as one file, each under a line with its name. */
export function writeTestFile(tests: readonly PlainTest[]): string {
  return tests
    .map(({ name, tags, text }) => {
      const head = [`test: ${name}`, ...(tags.length === 0 ? [] : [`tags: ${tags.join(', ')}`])];
      return `${head.join('\n')}\n\n${withoutEnds(text)}\n`;
    })
    .join('\n');
}

/**
 * Reads the tests of a file: what stands under a `test:` line is one. A plan without such lines is one test, called
 * like its first conversation, or else `fallback`.
 */
export function readTestFile(source: string, fallback: string): PlainTest[] {
  const lines = linesOf(source);
  const entries = planEntries(source, () => undefined);
  const heads = entries.filter(({ keyword }) => keyword === 'test');
  const [first] = heads;
  const before = entries.some(({ line }) => !first || line < first.line);
  const starts = [...(before ? [{ line: 0, rest: '' }] : []), ...heads];
  return starts.map(({ line, rest }, index) => {
    const end = (starts[index + 1]?.line ?? lines.length + 1) - 1;
    const inside = entries.filter((entry) => entry.line > line && entry.line <= end);
    const tagged = inside.filter(({ keyword }) => keyword === 'tags');
    const text = lines
      .slice(line, end)
      .filter((_, index) => !tagged.some((entry) => entry.line === line + index + 1));
    const named = inside.find((entry) => entry.keyword === 'conversation' && entry.rest !== '');
    return {
      name: nameOf(firstLine(rest)) || nameOf(named?.rest ?? '') || fallback,
      tags: readTags(tagged.map((entry) => firstLine(entry.rest)).join(',')),
      text: `${withoutEnds(text.join('\n'))}\n`,
    };
  });
}

/** Tags as people write them, with commas between. */
export function readTags(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim().slice(0, LONGEST_TAG).trim());
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, MOST_TAGS);
}

/** Whether a plan has lines that belong to a file of several tests. */
export function hasTestLines(text: string): boolean {
  return planEntries(text, () => undefined).some(({ keyword }) => keyword === 'test' || keyword === 'tags');
}

/** These lines aren't continued: a `|` below one belongs to the plan. */
function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function nameOf(text: string): string {
  return inOneLine(text).slice(0, LONGEST_TEST_NAME).trim();
}

function withoutEnds(text: string): string {
  return linesOf(text)
    .join('\n')
    .replaceAll(/^(?:[^\S\n]*\n)+|\s+$/g, '');
}
