import type { Edit } from '../edit.ts';
import type { Counterexample, Skill } from '../model.ts';
import { fits } from './fits.ts';
import { notBlank } from './notBlank.ts';

export function createCounterexample(skill: Skill, counterexample: Counterexample): Edit[] {
  const { text } = counterexample;
  const edits = fits(skill, [{ op: 'counterexample.put', counterexample }]);
  notBlank(text, 'A counterexample', { kind: 'counterexample', text, path: 'text' });
  return edits;
}
