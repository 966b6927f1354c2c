import { listIn } from '../apply/nested.ts';
import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { fits } from './fits.ts';
import { notBlank } from './notBlank.ts';

/** Where a sentence, as it is written, is taught: the intents whose example it is, and whether it is irrelevant. */
export interface Taught {
  readonly intents: readonly string[];
  readonly irrelevant: boolean;
}

export function taughtAs(skill: Skill, text: string): Taught {
  const intents = [...skill.intents.values()]
    .filter(({ examples }) => listIn(examples).some((example) => example.text === text))
    .map(({ intent }) => intent);
  return { intents, irrelevant: skill.counterexamples.has(text) };
}

/**
 * Teaches that a sentence means one intent and nothing else: it becomes an example, taking along the mentions that it
 * had as an example of another intent. Null: it is irrelevant.
 */
export function teachSentence(skill: Skill, text: string, intent: string | null): Edit[] {
  const { intents, irrelevant } = taughtAs(skill, text);
  const wrong = intents.filter((name) => name !== intent);
  const edits: Edit[] = wrong.map((name) => ({ op: 'example.remove', intent: name, text }));
  if (irrelevant && intent !== null) edits.push({ op: 'counterexample.remove', text });
  if (!irrelevant && intent === null) edits.push({ op: 'counterexample.put', counterexample: { text } });
  if (intent !== null && !intents.includes(intent)) {
    const known = wrong
      .flatMap((name) => listIn(skill.intents.get(name)?.examples))
      .find((example) => example.text === text);
    edits.push({ op: 'example.put', intent, example: known ?? { text } });
  }
  notBlank(text, 'An example', { kind: 'example', intent: intent ?? '', text, path: 'text' });
  return fits(skill, edits);
}
