import { nodesOf, type SkillUses, type Use } from '#skill/uses/skillUses.ts';
import type { UseRole } from '#skill/uses/nodeUses.ts';
import type { Sort } from '#editor/ui/grid/column.ts';

export type VariableState = 'neverSet' | 'neverRead' | 'good';

/** A context variable as the table shows it: how many nodes set, read and test it. */
export interface VariableRow {
  readonly name: string;
  readonly uses: readonly Use[];
  readonly sets: number;
  readonly reads: number;
  readonly tests: number;
  readonly state: VariableState;
}

/** Set by the service itself, so that the dialog may read them without setting them. */
const GIVEN: ReadonlySet<string> = new Set([
  'conversation_id',
  'system',
  'metadata',
  'timezone',
  'integrations',
  'private',
  'skills',
  'global',
]);

export function variableRows({ variable }: SkillUses): VariableRow[] {
  return [...variable].map(([name, uses]) => {
    const count = (role: UseRole): number => nodesOf(uses.filter((use) => use.role === role)).length;
    const sets = count('sets');
    const reads = count('reads');
    const tests = count('tests');
    const state: VariableState =
      sets === 0 && !GIVEN.has(name) ? 'neverSet' : reads + tests === 0 ? 'neverRead' : 'good';
    return { name, uses, sets, reads, tests, state };
  });
}

const names = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const ORDERS: Readonly<Record<string, (a: VariableRow, b: VariableRow) => number>> = {
  sets: (a, b) => a.sets - b.sets,
  reads: (a, b) => a.reads - b.reads,
  tests: (a, b) => a.tests - b.tests,
  state: (a, b) => names.compare(a.state, b.state),
};

/** Rows that are level stand by name. */
export function sortVariables(rows: readonly VariableRow[], { by, descending }: Sort): VariableRow[] {
  const order = ORDERS[by];
  const sorted = rows.toSorted((a, b) => (order?.(a, b) ?? 0) || names.compare(a.name, b.name));
  return descending ? sorted.reverse() : sorted;
}
