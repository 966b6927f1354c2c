import type { Edit } from '#skill/edit.ts';
import { etagOf } from '#skill/etag.ts';
import type { Skill } from '#skill/model.ts';
import { artifactOf } from './artifactOf.ts';

/**
 * The ETag that an artifact must still have for an edit to go through; undefined for an edit that makes a new one.
 * What is deleted goes with all that is in it, what is changed has its own properties changed.
 */
export function ifMatchOf(skill: Skill, edit: Edit): string | undefined {
  const artifact = artifactOf(skill, edit);
  if (!artifact) return undefined;
  const isWhole = edit.op.endsWith('.remove') || edit.op === 'value.set';
  return etagOf(artifact, isWhole ? 'whole' : 'own');
}
