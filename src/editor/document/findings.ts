import { Table } from '#lib/table.ts';
import type { Problem } from '#skill/problem.ts';

/** The problems of a skill, those of nodes by node, in the order of the file. Nodes without any have no entry. */
export interface Findings {
  readonly byNode: Table<readonly Problem[]>;
  /** Of everything that isn't a node. */
  readonly others: readonly Problem[];
  /** How many press on the author: errors and warnings. */
  readonly pressing: number;
}

export const NO_FINDINGS: Findings = { byNode: Table.empty(), others: [], pressing: 0 };
