import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import type { Plan } from './openSkills.ts';

/** Plans one after the other, each on what those before it made. */
export function inTurn(skill: Skill, plans: readonly Plan[]): readonly Edit[] {
  const edits: Edit[] = [];
  let at = skill;
  for (const plan of plans) {
    const more = plan(at);
    if (more.length === 0) continue;
    edits.push(...more);
    at = applyEdits(at, more).skill;
  }
  return edits;
}
