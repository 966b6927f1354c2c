import type { Edit } from '../edit.ts';
import type { Example, Skill } from '../model.ts';
import { fits } from './fits.ts';
import { notBlank } from './notBlank.ts';

/** A new example of an intent at index `at`, by default the last. */
export function createExample(skill: Skill, intent: string, example: Example, at?: number): Edit[] {
  const edits = fits(skill, [{ op: 'example.put', intent, example, ...(at !== undefined && { at }) }]);
  notBlank(example.text, 'An example', { kind: 'example', intent, text: example.text, path: 'text' });
  return edits;
}
