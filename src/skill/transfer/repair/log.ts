import type { Problem, ProblemParams, ProblemPlace } from '../../problem.ts';

/** Gathers what a repair did. */
export type RepairLog = (code: string, message: string, at: ProblemPlace, params?: ProblemParams) => void;

export function repairLog(repairs: Problem[]): RepairLog {
  return (code, message, at, params) => {
    repairs.push({ code: `repair.${code}`, severity: 'info', message, at, ...(params && { params }) });
  };
}
