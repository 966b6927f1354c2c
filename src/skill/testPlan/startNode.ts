import type { Skill } from '../model.ts';
import { inOneLine } from './inOneLine.ts';
import type { Plan, PlannedStart, PlanProblem } from './plan.ts';

/** The id of the node at which a conversation begins; null unless it is one node that the skill has. */
export function startNode(skill: Skill, { node }: PlannedStart): string | null {
  const [id, ...others] = nodesCalled(skill, node);
  return id === undefined || others.length > 0 ? null : id;
}

/** How a plan names a node: by its title, as authors know it, or by its id where the title leaves it open. */
export function startName(skill: Skill, id: string): string {
  const title = skill.nodes.get(id)?.title;
  const name = typeof title === 'string' ? inOneLine(title) : '';
  const named = nodesCalled(skill, name);
  return named.length === 1 && named[0] === id ? name : id;
}

/** Conversations of a plan that begin nowhere in this skill. */
export function startProblems(skill: Skill, { conversations }: Plan): PlanProblem[] {
  return conversations.flatMap(({ start }) => (start === null ? [] : problemOf(skill, start)));
}

function problemOf(skill: Skill, { node, line }: PlannedStart): PlanProblem[] {
  const found = nodesCalled(skill, node).length;
  if (found === 1) return [];
  const at = { line };
  if (found === 0) return [{ code: 'unknown-node', message: `There is no node “${node}”.`, about: node, at }];
  const message = `${found} nodes are called “${node}”: name one of them by its id.`;
  return [{ code: 'ambiguous-node', message, about: node, at }];
}

/** The node of this id, or all with this title. */
function nodesCalled(skill: Skill, name: string): string[] {
  if (skill.nodes.has(name)) return [name];
  const wanted = inOneLine(name);
  if (wanted === '') return [];
  return skill.nodes
    .values()
    .flatMap(({ dialog_node: id, title }) =>
      typeof title === 'string' && inOneLine(title) === wanted ? [id] : [],
    );
}
