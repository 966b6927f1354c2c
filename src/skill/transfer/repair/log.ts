import type { Problem, ProblemValues, ProblemPlace } from '../../problem.ts';
import type { ProblemCode } from '../../problemCodes.ts';

type RepairCode = ProblemCode extends infer Code
  ? Code extends `repair.${infer Name}`
    ? Name
    : never
  : never;

/** Gathers what a repair did. */
export type RepairLog = (code: RepairCode, message: string, at: ProblemPlace, values: ProblemValues) => void;

export function repairLog(repairs: Problem[]): RepairLog {
  return (code, message, at, values) => {
    repairs.push({ code: `repair.${code}`, severity: 'info', message, at, values });
  };
}
