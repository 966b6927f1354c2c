import type { SkillNames } from '#language/complete.ts';
import { variablesSetBy } from '#skill/clip/nodeNames.ts';
import type { DialogNode, Skill } from '#skill/model.ts';

const bySkill = new WeakMap<Skill, SkillNames>();
const byNode = new WeakMap<DialogNode, readonly string[]>();

/** Context variables that are there without a node setting them. */
export const BUILT_IN_VARIABLES = [
  'conversation_id',
  'timezone',
  'system',
  'metadata',
  'integrations',
  'skills',
];

/** The names that an expression of the skill can mention. Each node is read once, each skill asked once. */
export function skillNames(skill: Skill): SkillNames {
  let names = bySkill.get(skill);
  if (!names) bySkill.set(skill, (names = read(skill)));
  return names;
}

function read(skill: Skill): SkillNames {
  const variables = new Set<string>();
  for (const node of skill.nodes) {
    let set = byNode.get(node);
    if (!set) byNode.set(node, (set = variablesSetBy(node)));
    for (const name of set) if (name !== '') variables.add(name);
  }
  return {
    intents: [...skill.intents].map(({ intent }) => intent),
    entities: [...skill.entities].map(({ entity, values }) => ({
      name: entity,
      values: (values ?? []).map(({ value }) => value),
    })),
    variables: [...variables].sort(),
  };
}
