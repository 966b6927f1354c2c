/** A line of a plan that says something, with the lines that continue it. */
export interface PlanEntry {
  /** The first of its lines; they count from 1. */
  readonly line: number;
  readonly lastLine: number;
  /** In lower case. */
  readonly keyword: string;
  readonly rest: string;
}

/** `keyword: the rest`; keywords in any case. */
const LINE = /^\s*([A-Za-z]+(?: [A-Za-z]+)?)\s*:(?:\s(.*)|\s*)$/s;
const CONTINUED = /^\s*\|(?: (.*)|)$/s;

/** Lines as the numbers of a plan count them. */
export function linesOf(source: string): string[] {
  return source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
}

/** What stands in a plan, comments and empty lines left out. `unknown` is told of lines that are nothing else either. */
export function planEntries(source: string, unknown: (text: string, line: number) => void): PlanEntry[] {
  const entries: PlanEntry[] = [];
  for (const [index, raw] of linesOf(source).entries()) {
    const line = index + 1;
    const text = raw.trimEnd();
    if (text === '' || /^\s*#/.test(text)) continue;
    const last = entries.at(-1);
    const continued = CONTINUED.exec(text);
    const started = LINE.exec(text);
    if (continued && last) {
      const rest = `${last.rest}\n${continued[1] ?? ''}`;
      entries[entries.length - 1] = { ...last, lastLine: line, rest };
    } else if (started) {
      const keyword = (started[1] ?? '').toLowerCase();
      entries.push({ line, lastLine: line, keyword, rest: (started[2] ?? '').trimStart() });
    } else unknown(text.trim(), line);
  }
  return entries;
}
