import { ROOT, type Skill } from '#skill/model.ts';
import { nodeOf, parentOf } from '#skill/tree.ts';
import { usesOfNode } from '#skill/uses/nodeUses.ts';

/**
 * The names of the variables that a test which begins at a node may need: those that the node reads, and those that its
 * condition and its parents' test. In the order in which the nodes stand.
 */
export function variablesFor(skill: Skill, id: string): readonly string[] {
  const way = [id];
  for (let parent = parentOf(skill, id); parent !== ROOT; parent = parentOf(skill, parent))
    way.unshift(parent);
  const names = way.flatMap((at) =>
    usesOfNode(nodeOf(skill, at))
      .filter(
        ({ kind, role }) => kind === 'variable' && (role === 'tests' || (role === 'reads' && at === id)),
      )
      .map(({ name }) => name),
  );
  return [...new Set(names)];
}
