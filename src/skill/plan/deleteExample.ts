import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { fits } from './fits.ts';

export function deleteExample(skill: Skill, intent: string, text: string): Edit[] {
  return fits(skill, [{ op: 'example.remove', intent, text }]);
}
