import { checkNode } from '#skill/check.ts';
import { entityProblems } from '#skill/check/entityProblems.ts';
import { counterexampleLimits, intentProblems } from '#skill/check/intentProblems.ts';
import { skillProblems } from '#skill/check/skillProblems.ts';
import { Table } from '#lib/table.ts';
import type { Skill } from '#skill/model.ts';
import type { Problem } from '#skill/problem.ts';

/** The problems of a skill, those of nodes by node. Nodes without any have no entry. */
export interface Findings {
  readonly byNode: Table<readonly Problem[]>;
  /** Of everything that isn't a node. */
  readonly others: readonly Problem[];
}

/** `checkSkill` in steps, so that a large skill can be checked between frames. Yields after each artifact. */
export function* checkInSlices(skill: Skill): Generator<undefined, Findings, undefined> {
  const others: Problem[] = [...skillProblems(skill)];
  for (const intent of skill.intents) {
    others.push(...intentProblems(skill, intent));
    yield;
  }
  for (const entity of skill.entities) {
    others.push(...entityProblems(entity));
    yield;
  }
  for (const counterexample of skill.counterexamples) others.push(...counterexampleLimits(counterexample));
  const found: [string, readonly Problem[]][] = [];
  for (const { dialog_node: id } of skill.nodes) {
    const problems = checkNode(skill, id);
    if (problems.length > 0) found.push([id, problems]);
    yield;
  }
  return { byNode: Table.from(found), others };
}
