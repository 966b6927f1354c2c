import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';

/** An artifact, or the skill's own properties, as JSON. */
export type Artifact = Readonly<Record<string, unknown>>;

/** The artifact that an edit changes or takes away; undefined when it isn't there, or the edit makes a new one. */
export function artifactOf(skill: Skill, edit: Edit): Artifact | undefined {
  switch (edit.op) {
    case 'skill.set':
      return skill.fields;
    case 'node.set':
    case 'node.move':
    case 'node.remove':
    case 'node.rename':
      return skill.nodes.get(edit.id);
    case 'intent.set':
    case 'intent.rename':
    case 'intent.remove':
      return skill.intents.get(edit.intent);
    case 'example.set':
    case 'example.remove':
      return skill.intents.get(edit.intent)?.examples?.find(({ text }) => text === edit.text);
    case 'counterexample.set':
    case 'counterexample.remove':
      return skill.counterexamples.get(edit.text);
    case 'entity.set':
    case 'entity.rename':
    case 'entity.remove':
      return skill.entities.get(edit.entity);
    case 'value.set':
    case 'value.remove':
      return skill.entities.get(edit.entity)?.values?.find(({ value }) => value === edit.value);
    default:
      return undefined;
  }
}
