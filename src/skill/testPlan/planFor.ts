import type { Skill } from '../model.ts';
import { parsePlan } from './parsePlan.ts';
import type { Plan, PlanProblem } from './plan.ts';
import { startProblems } from './startNode.ts';

/** Reads a plan that is to be run with a skill. It should be only when it has no problems, by lines. */
export function planFor(
  skill: Skill,
  source: string,
): { readonly plan: Plan; readonly problems: readonly PlanProblem[] } {
  const { plan, problems } = parsePlan(source);
  const all = [...problems, ...startProblems(skill, plan)];
  return { plan, problems: all.sort((a, b) => a.at.line - b.at.line) };
}
