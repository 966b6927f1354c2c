import { nodesOf, type SkillUses, type Use } from '#skill/uses/skillUses.ts';
import type { UseRole } from '#skill/uses/nodeUses.ts';
import type { Orders } from '#editor/ui/grid/sortedRows.ts';

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

export const VARIABLE_ORDERS: Orders<VariableRow> = {
  sets: (a, b) => a.sets - b.sets,
  reads: (a, b) => a.reads - b.reads,
  tests: (a, b) => a.tests - b.tests,
  state: (a, b) => a.state.localeCompare(b.state),
};
