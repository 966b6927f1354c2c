import type { ImportReport, TableRow } from '#skill/transfer/importRows.ts';
import type { Skill } from '#skill/model.ts';

/** What a column of a table can be. */
export interface ImportColumn {
  readonly id: string;
  readonly label: string;
  /** Words in a head that name it, in lower case. */
  readonly heads: readonly string[];
}

export interface ImportKind {
  readonly title: string;
  readonly columns: readonly ImportColumn[];
  /** The columns of Watson's CSV, which has no head; the last one goes for all that follow. */
  readonly usual: readonly string[];
  /** What importing the rows would do; `places` says what each of their cells is, '' for nothing. */
  report(skill: Skill, rows: readonly TableRow[], places: readonly string[]): ImportReport;
}
