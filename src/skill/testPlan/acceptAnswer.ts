import { isSameText } from './isSameText.ts';
import { linesOf, planEntries, type PlanEntry } from './planEntries.ts';
import { printExpectation } from './printPlan.ts';

/** What came of a turn, where it is to be expected from now on. */
export interface NewAnswer {
  /** The line of the user's words. */
  readonly line: number;
  /** All texts of the answer. */
  readonly said: readonly string[];
  readonly differences: readonly {
    readonly line: number;
    /** The lines to put in its place; null when nothing should stand there, undefined for one of the `bot:` lines. */
    readonly instead?: string | null | undefined;
  }[];
}

const ENDS = new Set(['user', 'given', 'conversation', 'test']);

/** The plan with a turn's lines as it came out. All other lines stay as they are, comments among them. */
export function acceptAnswer(source: string, { line, said, differences }: NewAnswer): string {
  const lines: (string | null)[] = linesOf(source);
  const entries = planEntries(source, () => undefined);
  const from = entries.findIndex((entry) => entry.line === line) + 1;
  if (from === 0) return source;
  const length = entries.slice(from).findIndex(({ keyword }) => ENDS.has(keyword));
  const turn = entries.slice(from, length < 0 ? undefined : from + length);
  const put = (entry: PlanEntry, text: string | null): void => {
    lines.fill(null, entry.line - 1, entry.lastLine);
    lines[entry.line - 1] = text;
  };
  for (const difference of differences) {
    const entry = turn.find((one) => one.line === difference.line);
    if (entry && difference.instead !== undefined) put(entry, difference.instead);
  }
  const texts = turn.filter(({ keyword }) => keyword === 'bot' || keyword === 'or');
  const [first] = texts;
  if (first && differences.some(({ instead }) => instead === undefined)) {
    const block = printSaid(said, groups(texts), linesOf(source));
    for (const entry of texts) put(entry, null);
    lines[first.line - 1] = block;
  }
  return lines.filter((text) => text !== null).join('\n');
}

/** Each `bot:` line with its other wordings. */
function groups(texts: readonly PlanEntry[]): PlanEntry[][] {
  const found: PlanEntry[][] = [];
  for (const entry of texts) {
    if (entry.keyword === 'bot' || found.length === 0) found.push([entry]);
    else found.at(-1)?.push(entry);
  }
  return found;
}

/** What was said; where the plan had it in its place, with its other wordings. */
function printSaid(
  said: readonly string[],
  planned: readonly PlanEntry[][],
  lines: readonly string[],
): string {
  if (said.length === 0) return 'bot:';
  let next = 0;
  return said
    .map((text) => {
      const at = planned.findIndex(
        (group, index) => index >= next && group.some(({ rest }) => isSameText(rest, text)),
      );
      if (at < 0) return printExpectation({ kind: 'said', line: 0, wordings: [text] });
      next = at + 1;
      return (planned[at] ?? [])
        .map((entry) => lines.slice(entry.line - 1, entry.lastLine).join('\n'))
        .join('\n');
    })
    .join('\n');
}
