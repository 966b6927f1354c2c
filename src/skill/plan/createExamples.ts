import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { fits } from './fits.ts';

/** Examples after those that an intent has, in their order. */
export function createExamples(skill: Skill, intent: string, texts: readonly string[]): Edit[] {
  return fits(
    skill,
    texts.map((text) => ({ op: 'example.put', intent, example: { text } })),
  );
}
