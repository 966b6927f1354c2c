import { unionOfTouched } from '#skill/apply/touched.ts';
import type { Edit } from '#skill/edit.ts';
import type { Sql } from './database.ts';
import type { SkillChange } from './store.ts';
import { insertChanges } from './tables/changes.ts';
import { advanceSkill } from './tables/skills.ts';
import { deleteSynonymTimes, writeSynonymTimes } from './tables/synonymTimes.ts';
import { rewriteCollections, writeTouched } from './tables/writeArtifacts.ts';

/**
 * Writes authoring calls as one: rows get the state that the last step leaves, however many steps touched them, and
 * the log gets an entry per step. False when the skill's revision isn't the one that the change starts from.
 */
export async function writeChange(transaction: Sql, whole: SkillChange): Promise<boolean> {
  const { id, from, before, steps, at } = whole;
  const after = steps.at(-1)?.after ?? before;
  const to = from + steps.length;
  if (!(await advanceSkill(transaction, { id, from, to, before, after, at }))) return false;
  const change = { skill: id, before, after, at };
  const edits: Edit[] = [];
  for (const step of steps) edits.push(...(step.edits ?? []));
  if (steps.every((step) => step.edits !== null)) {
    await writeTouched(transaction, change, unionOfTouched(steps.map((step) => step.touched)), edits);
    await writeSynonymTimes(transaction, change, edits);
  } else {
    await rewriteCollections(transaction, change);
    if (before.entities !== after.entities) await deleteSynonymTimes(transaction, id);
  }
  await insertChanges(transaction, whole);
  return true;
}
