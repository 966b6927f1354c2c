import { listIn } from '../apply/nested.ts';
import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';

/** Deletes those of the examples that the intent has. */
export function deleteExamples(skill: Skill, intent: string, texts: ReadonlySet<string>): Edit[] {
  return listIn(skill.intents.get(intent)?.examples)
    .filter(({ text }) => texts.has(text))
    .map(({ text }) => ({ op: 'example.remove', intent, text }));
}
