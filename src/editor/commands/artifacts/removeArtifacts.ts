import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import type { ArtifactKind } from './artifactKind.ts';

/** The plan that deletes intents or entities, those of them that are there. */
export function removeArtifacts(kind: ArtifactKind, names: readonly string[]): (skill: Skill) => Edit[] {
  return ({ intents, entities }) =>
    names.flatMap((name): Edit | [] => {
      if (kind === 'intent') return intents.has(name) ? { op: 'intent.remove', intent: name } : [];
      return entities.has(name) ? { op: 'entity.remove', entity: name } : [];
    });
}
