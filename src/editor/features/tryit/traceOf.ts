import type { Trace } from '#editor/session/sessionState.ts';
import type { Turn } from './turn.ts';

/** The way of the answered turns, for canvas and outline; null before the first answer. */
export function traceOf(turns: readonly Turn[]): Trace | null {
  const traced = turns.flatMap(({ turn, said, answer }) =>
    answer ? [{ turn, said: said?.label ?? null, nodes: answer.visited, entries: answer.trace }] : [],
  );
  return traced.length === 0 ? null : { turns: traced };
}

/** Whether nothing was answered from one list of turns to the other. */
export function sameAnswers(turns: readonly Turn[], others: readonly Turn[]): boolean {
  const answers = answersIn(turns);
  const before = answersIn(others);
  return answers.length === before.length && answers.every((answer, index) => answer === before[index]);
}

const answersIn = (turns: readonly Turn[]) => turns.flatMap(({ answer }) => answer ?? []);
