import type { Json } from '#lib/json.ts';
import { changesBetween } from '../answer.ts';
import type { Turn } from '../turn.ts';

/** A variable that two futures have left at different values; undefined: not set. */
export interface ContextDifference {
  readonly name: string;
  readonly one: Json | undefined;
  readonly other: Json | undefined;
}

/** The turn of the same number in two lines; null in the one that is shorter. */
export interface ComparedTurn {
  readonly turn: number;
  readonly one: Turn | null;
  readonly other: Turn | null;
  readonly said: boolean;
  readonly says: boolean;
  readonly path: boolean;
  /** What differs after the turn, by name. */
  readonly context: readonly ContextDifference[];
}

export interface Comparison {
  /** So many turns at the start are the same ones. */
  readonly shared: number;
  readonly turns: readonly ComparedTurn[];
}

/** Two lines from where they part. */
export function compareLines(one: readonly Turn[], other: readonly Turn[]): Comparison {
  const parting = one.findIndex((turn, index) => turn !== other[index]);
  const shared = parting < 0 ? one.length : parting;
  const length = Math.max(one.length, other.length);
  const turns = Array.from({ length: length - shared }, (_, index) =>
    compareTurns(shared + index + 1, one[shared + index] ?? null, other[shared + index] ?? null),
  );
  return { shared, turns };
}

function compareTurns(turn: number, one: Turn | null, other: Turn | null): ComparedTurn {
  const both = one !== null && other !== null;
  const differs = (of: (turn: Turn) => unknown): boolean =>
    both && JSON.stringify(of(one)) !== JSON.stringify(of(other));
  return {
    turn,
    one,
    other,
    said: differs(({ said }) => said?.label),
    says: differs(({ answer }) => answer?.responses),
    path: differs(({ answer }) => answer?.visited),
    context: both ? differencesOf(one, other) : [],
  };
}

function differencesOf(one: Turn, other: Turn): ContextDifference[] {
  return changesBetween(one.answer?.context ?? {}, other.answer?.context ?? {}).map(
    ({ name, before, value }) => ({ name, one: before, other: value }),
  );
}
