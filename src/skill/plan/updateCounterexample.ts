import type { Edit, Patch } from '../edit.ts';
import type { Skill } from '../model.ts';
import { fits } from './fits.ts';
import { notBlank } from './notBlank.ts';

/** Changes a counterexample; `patch.set.text` gives it another text. */
export function updateCounterexample(skill: Skill, text: string, patch: Patch): Edit[] {
  const edits = fits(skill, [{ op: 'counterexample.set', text, patch }]);
  notBlank(patch.set?.['text'] ?? text, 'A counterexample', { kind: 'counterexample', text, path: 'text' });
  return edits;
}
