import type { Edit, Patch } from '../edit.ts';
import type { Skill } from '../model.ts';
import { fits } from './fits.ts';

/** Changes an intent's own properties; its name and its examples have plans of their own. */
export function updateIntent(skill: Skill, intent: string, patch: Patch): Edit[] {
  return fits(skill, [{ op: 'intent.set', intent, patch }]);
}
