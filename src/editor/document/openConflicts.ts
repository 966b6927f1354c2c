import { equalJson } from '#lib/equalJson.ts';
import type { Json } from '#lib/json.ts';
import type { Edit } from '#skill/edit.ts';
import { jsonAt, withJsonAt } from '#skill/merge.ts';
import type { Skill } from '#skill/model.ts';
import { artifactOf } from './artifactOf.ts';
import type { Label } from './change.ts';
import { nameOf, type FieldConflict } from './reconcile.ts';

/** A conflict that the author hasn't settled yet. */
export interface OpenConflict extends FieldConflict {
  readonly id: string;
  /** Of the author's change. */
  readonly label: Label;
  /** Who made the other one; null when that isn't known. */
  readonly by: string | null;
}

const placeOf = ({ of, field, path }: FieldConflict): string =>
  JSON.stringify([nameOf(of, true), field, path]);

/** With a conflict more; one at the same place gives way, and what it began from stays. */
export function withConflict(open: readonly OpenConflict[], added: OpenConflict): readonly OpenConflict[] {
  const earlier = open.find((conflict) => placeOf(conflict) === placeOf(added));
  if (!earlier) return [...open, added];
  return open.map((conflict) => (conflict === earlier ? { ...added, base: earlier.base } : conflict));
}

/** Puts a value where a conflict is; null when the artifact is gone. */
export function conflictEdit(
  skill: Skill,
  { of, field, path }: OpenConflict,
  value: Json | undefined,
): Edit | null {
  const artifact = artifactOf(skill, of);
  if (!artifact) return null;
  const next = withJsonAt(artifact[field] as Json | undefined, path, value);
  return { ...of, patch: next === undefined ? { unset: [field] } : { set: { [field]: next } } };
}

/** A conflict that was left, with what stands at its place now; null when there is nothing left to choose. */
export function renewed(skill: Skill, conflict: OpenConflict): OpenConflict | null {
  const artifact = artifactOf(skill, conflict.of);
  if (!artifact) return null;
  const theirs = jsonAt(artifact[conflict.field] as Json | undefined, conflict.path);
  return equalJson(theirs, conflict.mine) ? null : { ...conflict, theirs };
}
