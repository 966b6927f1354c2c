import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { fits } from './fits.ts';
import { notBlank } from './notBlank.ts';

export function renameIntent(skill: Skill, intent: string, to: string): Edit[] {
  const edits = fits(skill, [{ op: 'intent.rename', intent, to }]);
  notBlank(to, 'The name of an intent', { kind: 'intent', intent, path: 'intent' });
  return to === intent ? [] : edits;
}
