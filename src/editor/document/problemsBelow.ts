import { cardOf, isCard } from '#skill/cards.ts';
import type { Skill } from '#skill/model.ts';
import { ancestorsOf } from '#skill/tree.ts';
import { useDocumentStore } from './DocumentProvider.tsx';
import { countPressing } from '#skill/pressing.ts';
import type { Findings } from './findings.ts';
import { useProblems } from './problems.ts';

const known = new WeakMap<Findings['byNode'], ReadonlyMap<string, number>>();

/** How many problems press on the nodes below each node that has such below it; made once for each list of problems. */
function problemsBelow(skill: Skill, byNode: Findings['byNode']): ReadonlyMap<string, number> {
  let counts = known.get(byNode);
  if (!counts) known.set(byNode, (counts = count(skill, byNode)));
  return counts;
}

function count(skill: Skill, byNode: Findings['byNode']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  byNode.forEach((problems, id) => {
    const pressing = countPressing(problems);
    if (pressing === 0 || !skill.nodes.has(id)) return;
    // What presses on a part presses on its card, not on what is below that.
    for (const above of ancestorsOf(skill, cardOf(skill, id))) {
      const node = skill.nodes.get(above);
      if (node && isCard(node)) counts.set(above, (counts.get(above) ?? 0) + pressing);
    }
  });
  return counts;
}

/** How many problems press on the nodes below a node, 0 unless `wanted`: what is hidden in a closed branch. */
export function useProblemsBelow(id: string, wanted: boolean): number {
  const document = useDocumentStore();
  return useProblems(({ byNode }) =>
    wanted ? (problemsBelow(document.getState().skill, byNode).get(id) ?? 0) : 0,
  );
}
