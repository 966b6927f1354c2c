import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import type { Plan } from './openSkills.ts';

/** Plans one after the other, each on what those before it made. */
export function inTurn(skill: Skill, plans: readonly Plan[]): readonly Edit[] {
  const edits: Edit[] = [];
  let at = skill;
  for (const [index, plan] of plans.entries()) {
    const more = plan(at);
    edits.push(...more);
    const isLast = index === plans.length - 1;
    if (!isLast && more.length > 0) at = applyEdits(at, more).skill;
  }
  return edits;
}
