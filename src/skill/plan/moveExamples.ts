import { listIn } from '../apply/nested.ts';
import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { fits } from './fits.ts';

/**
 * Moves examples of an intent to the end of another's, with their mentions, or copies them. One that the other intent
 * has already is not there twice.
 */
export function moveExamples(
  skill: Skill,
  from: string,
  texts: Iterable<string>,
  to: string,
  copy = false,
): Edit[] {
  if (from === to) return [];
  const wanted = new Set(texts);
  const present = new Set(listIn(skill.intents.get(to)?.examples).map(({ text }) => text));
  const examples = listIn(skill.intents.get(from)?.examples).filter(({ text }) => wanted.has(text));
  return fits(skill, [
    ...examples
      .filter(({ text }) => !present.has(text))
      .map((example): Edit => ({ op: 'example.put', intent: to, example })),
    ...(copy ? [] : examples.map(({ text }): Edit => ({ op: 'example.remove', intent: from, text }))),
  ]);
}
