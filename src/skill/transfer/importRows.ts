import type { Edit } from '../edit.ts';

/** What importing a row of a table would do. */
export type Verdict = 'new' | 'same' | 'change' | 'refused';

export interface RowReport {
  /** Of the file, from 1. */
  readonly line: number;
  /** What the row is about, as `#intent: example`. */
  readonly what: string;
  readonly verdict: Verdict;
  /** Why it is refused or what changes: a code of the report's texts, or a problem's own sentence. */
  readonly why?: string;
}

/** What an import would do, and how; nothing has happened yet. */
export interface ImportReport {
  readonly rows: readonly RowReport[];
  readonly edits: readonly Edit[];
}

/** The cells of a row by what they are; `line` counts from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export const countOf = (report: ImportReport, verdict: Verdict): number =>
  report.rows.filter((row) => row.verdict === verdict).length;
