import type { Step } from './mergeEdits.ts';

/** The list of examples of an intent, or of values of an entity. */
export interface OwnedList {
  readonly collection: 'intents' | 'entities';
  readonly owner: string;
}

/** Steps of one list, one after another, each with what was read from it. */
export interface ListRun<Read extends OwnedList> extends OwnedList {
  readonly read: readonly Read[];
  readonly steps: number;
  /** How many edits they stand for. */
  readonly count: number;
}

/** The property that holds a list. */
export const propertyOf = ({ collection }: OwnedList): 'examples' | 'values' =>
  collection === 'intents' ? 'examples' : 'values';

/** The run that begins at `at`; null when `reads` answers null for the step there: it is of no list. */
export function listRunAt<Read extends OwnedList>(
  steps: readonly Step[],
  at: number,
  reads: (step: Step) => Read | null,
): ListRun<Read> | null {
  const read: Read[] = [];
  let count = 0;
  for (let next = at; next < steps.length; next++) {
    const step = steps[next]!;
    const one = reads(step);
    const first = read[0] ?? one;
    if (!one || one.collection !== first?.collection || one.owner !== first.owner) break;
    read.push(one);
    count += step.count;
  }
  const [first] = read;
  return first ? { collection: first.collection, owner: first.owner, read, steps: read.length, count } : null;
}
