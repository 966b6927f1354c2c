import { entityProblems } from './check/entityProblems.ts';
import { counterexampleLimits, intentProblems } from './check/intentProblems.ts';
import { nodeAlone } from './check/nodeAlone.ts';
import { nodeInSkill } from './check/nodeInSkill.ts';
import { skillProblems } from './check/skillProblems.ts';
import type { DialogNode, Skill } from './model.ts';
import type { Problem } from './problem.ts';
import { nodeOf } from './tree.ts';

/**
 * Everything that ought to be looked at, none of which keeps the skill from being edited or run: the skill,
 * then intents, entities, counterexamples and nodes, each in the order of the file.
 */
export function checkSkill(skill: Skill): Problem[] {
  const problems = skillProblems(skill);
  const put = (found: readonly Problem[]): void => {
    for (const problem of found) problems.push(problem);
  };
  for (const intent of skill.intents) put(intentProblems(skill, intent));
  for (const entity of skill.entities) put(entityProblems(entity));
  for (const counterexample of skill.counterexamples) put(counterexampleLimits(counterexample));
  for (const node of skill.nodes) put(problemsOf(skill, node));
  return problems;
}

/** The problems of one node. Throws a Refusal when there is no such node. */
export function checkNode(skill: Skill, id: string): Problem[] {
  return problemsOf(skill, nodeOf(skill, id));
}

function problemsOf(skill: Skill, node: DialogNode): Problem[] {
  const alone = nodeAlone(node);
  return [...alone.problems, ...nodeInSkill(skill, node, alone.uses)];
}
