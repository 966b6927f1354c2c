import type { Skill } from '#skill/model.ts';
import type { SkillHead } from '#storage/store.ts';

/** A skill at one revision. */
export interface Current {
  readonly head: SkillHead;
  readonly skill: Skill;
}
