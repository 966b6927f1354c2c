import { applyEdits } from '../applyEdits.ts';
import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { branchParts } from './branchParts.ts';
import { entityParts } from './entityParts.ts';
import { intentParts } from './intentParts.ts';
import type { MergePart } from './mergePart.ts';
import { settingParts } from './settingParts.ts';

/**
 * What another skill could bring into this one, part by part. A merge adds and overwrites, and takes nothing away:
 * examples, values and nodes that only this skill has stay.
 */
export function planMerge(skill: Skill, other: Skill): readonly MergePart[] {
  return [
    ...intentParts(skill, other),
    ...entityParts(skill, other),
    ...branchParts(skill, other),
    ...settingParts(skill, other),
  ];
}

/** The edits that take parts in, in their order. Throws a Refusal when one doesn't fit. */
export function mergeEdits(skill: Skill, parts: readonly MergePart[]): readonly Edit[] {
  let state = skill;
  return parts.flatMap((part) => {
    const edits = part.edits(state);
    state = applyEdits(state, edits).skill;
    return edits;
  });
}
