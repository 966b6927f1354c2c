import type { Edit } from '../edit.ts';
import type { Intent, Skill } from '../model.ts';
import { fits } from './fits.ts';
import { notBlank } from './notBlank.ts';

export function createIntent(skill: Skill, intent: Intent): Edit[] {
  const edits = fits(skill, [{ op: 'intent.put', intent }]);
  notBlank(intent.intent, 'The name of an intent', { kind: 'intent', intent: intent.intent, path: 'intent' });
  return edits;
}
