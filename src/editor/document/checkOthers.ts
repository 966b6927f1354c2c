import { entityProblems } from '#skill/check/entityProblems.ts';
import { counterexampleLimits, intentProblems } from '#skill/check/intentProblems.ts';
import { skillProblems } from '#skill/check/skillProblems.ts';
import type { Skill } from '#skill/model.ts';
import type { Problem } from '#skill/problem.ts';

/** The problems of all that isn't a node, in the order of `checkSkill`. Yields after each artifact. */
export function* checkOthers(skill: Skill): Generator<undefined, readonly Problem[], undefined> {
  const problems: Problem[] = [...skillProblems(skill)];
  const put = (found: readonly Problem[]): void => {
    for (const problem of found) problems.push(problem);
  };
  for (const intent of skill.intents) {
    put(intentProblems(skill, intent));
    yield;
  }
  for (const entity of skill.entities) {
    put(entityProblems(entity));
    yield;
  }
  for (const counterexample of skill.counterexamples) put(counterexampleLimits(counterexample));
  return problems;
}
