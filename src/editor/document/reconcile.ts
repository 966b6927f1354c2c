import type { Json } from '#lib/json.ts';
import { keysOf } from '#skill/apply/patch.ts';
import type { Edit, Patch } from '#skill/edit.ts';
import { mergeJson, type MergeConflict } from '#skill/merge.ts';
import type { Skill } from '#skill/model.ts';
import { artifactOf } from './artifactOf.ts';
import { keyAfter } from './mergeEdits.ts';
import { patchOf } from './patchOf.ts';

/** An edit of an artifact's properties. */
export type PatchEdit = Extract<Edit, { readonly patch: Patch }>;

/** A place in an artifact's property that both sides changed; `theirs` stands there now. */
export interface FieldConflict extends MergeConflict {
  /** Names the artifact. */
  readonly of: PatchEdit;
  readonly field: string;
}

export interface Reconciled {
  /** What is left of the edit; null when nothing is. */
  readonly edit: PatchEdit | null;
  readonly conflicts: readonly FieldConflict[];
}

/**
 * An edit of properties as it is on a skill that somebody else may have changed meanwhile: each property is merged
 * three ways, and the places where that can't be are left as they are, for the author to choose.
 *
 * @param inverse takes the edit back on the skill that it was made on: tells what the properties were
 */
export function reconcile(skill: Skill, edit: PatchEdit, inverse: readonly Edit[]): Reconciled {
  const artifact = artifactOf(skill, edit);
  if (!artifact) return { edit, conflicts: [] };
  const left: [string, Json | undefined][] = [];
  const conflicts: FieldConflict[] = [];
  for (const field of keysOf(edit.patch)) {
    const mine = edit.patch.set?.[field];
    const base = baseOf(edit, field, inverse);
    const present = artifact[field] as Json | undefined;
    // Files spell “nothing” both ways.
    const theirs = isNothing(base?.value) && isNothing(present) ? base?.value : present;
    const merged = base ? mergeJson(base.value, mine, theirs) : { value: mine, conflicts: [] };
    conflicts.push(...merged.conflicts.map((conflict) => ({ ...conflict, of: edit, field })));
    if (base && merged.value === theirs) continue;
    left.push([field, merged.value]);
  }
  return { edit: left.length === 0 ? null : { ...edit, patch: patchOf(left) }, conflicts };
}

const isNothing = (value: Json | undefined): boolean => value === undefined || value === null;

/** What a property was before the edit; undefined when the inverse doesn't say. */
function baseOf(
  edit: PatchEdit,
  field: string,
  inverse: readonly Edit[],
): { readonly value: Json | undefined } | undefined {
  const name = nameOf(edit, true);
  // The last one goes back furthest.
  const back = inverse.findLast(
    (candidate): candidate is PatchEdit =>
      'patch' in candidate && nameOf(candidate, false) === name && keysOf(candidate.patch).has(field),
  );
  return back && { value: back.patch.set?.[field] };
}

/** Tells artifacts apart; `after`: by the name that the patch gives it. */
export function nameOf(edit: PatchEdit, after: boolean): string {
  return JSON.stringify([edit.op, ...keysOfArtifact(edit, after)]);
}

function keysOfArtifact(edit: PatchEdit, after: boolean): readonly string[] {
  switch (edit.op) {
    case 'node.set':
      return [edit.id];
    case 'intent.set':
      return [edit.intent];
    case 'entity.set':
      return [edit.entity];
    case 'example.set':
      return [edit.intent, after ? keyAfter(edit.patch, 'text', edit.text) : edit.text];
    case 'counterexample.set':
      return [after ? keyAfter(edit.patch, 'text', edit.text) : edit.text];
    case 'value.set':
      return [edit.entity, after ? keyAfter(edit.patch, 'value', edit.value) : edit.value];
    default:
      return [];
  }
}
