import type { Json, JsonObject } from '#lib/json.ts';
import type { Table } from '#lib/table.ts';
import type { Skill } from '../model.ts';
import { readStructure } from '../transfer/readStructure.ts';
import { readTree } from '../transfer/readTree.ts';
import { writeWatson } from '../transfer/writeWatson.ts';

/** The skill in a workspace that has no faults. */
export function skillOf(workspace: JsonObject): Skill {
  const { skill, faults } = readStructure(workspace, { anyObject: true });
  if (!skill) throw new Error(`The workspace has faults: ${faults.map((fault) => fault.message).join(' ')}`);
  return skill;
}

/** A skill with nothing but these nodes. */
export function skillWith(nodes: readonly JsonObject[]): Skill {
  return skillOf({ dialog_nodes: nodes, intents: [], entities: [], counterexamples: [] });
}

/** All that can be seen of a skill: content, order in the file, places for that order, and the children's index. */
export function allOf(skill: Skill): unknown {
  const places = (table: Table<unknown>): unknown => table.keys().map((key) => [key, table.orderOf(key)]);
  return {
    file: writeWatson(skill),
    missing: skill.missing,
    places: [skill.intents, skill.entities, skill.counterexamples, skill.nodes].map(places),
    children: new Map(skill.children.entries()),
  };
}

/** What is wrong with a skill's tree: broken links, or an index of children that says something else than they. */
export function treeFlaws(skill: Skill): Json[] {
  const { children, faults } = readTree(new Map(skill.nodes.entries()), (id) =>
    skill.nodes.keys().indexOf(id),
  );
  const flaws: Json[] = faults.map((fault) => fault.message);
  const expected = JSON.stringify(sorted(children));
  if (faults.length === 0 && expected !== JSON.stringify(sorted(skill.children))) {
    flaws.push(`children are ${JSON.stringify(sorted(skill.children))}; the links say ${expected}`);
  }
  skill.nodes.forEach((node, key) => {
    if (node.dialog_node !== key) flaws.push(`“${key}” holds the node “${node.dialog_node}”`);
  });
  return flaws;
}

function sorted(children: Table<readonly string[]>): unknown {
  return children.entries().toSorted(([a], [b]) => (a < b ? -1 : 1));
}
