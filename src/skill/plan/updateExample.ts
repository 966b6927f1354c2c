import type { Edit, Patch } from '../edit.ts';
import type { Skill } from '../model.ts';
import { fits } from './fits.ts';
import { notBlank } from './notBlank.ts';

/** Changes an example; `patch.set.text` gives it another text. */
export function updateExample(skill: Skill, intent: string, text: string, patch: Patch): Edit[] {
  const edits = fits(skill, [{ op: 'example.set', intent, text, patch }]);
  notBlank(patch.set?.['text'] ?? text, 'An example', { kind: 'example', intent, text, path: 'text' });
  return edits;
}
