import { listIn } from '#skill/apply/nested.ts';
import { TEXT_LIMITS } from '#skill/limits.ts';
import type { Skill } from '#skill/model.ts';

/** What is known of a pasted line before it becomes an example. */
export interface PastedLine {
  readonly text: string;
  /** `here`: the intent has it; `twice`: the paste has it above; `elsewhere`: another intent has it. */
  readonly state: 'new' | 'here' | 'twice' | 'elsewhere' | 'tooLong';
  /** The other intent. */
  readonly intent?: string;
}

/**
 * The lines of a pasted text that hold something, each compared with the sentences that there are. `intent`: what they
 * are to be examples of; null when they are to be irrelevant.
 */
export function readPasted(skill: Skill, intent: string | null, pasted: string): PastedLine[] {
  const owners = new Map<string, string>();
  for (const other of skill.intents) {
    if (other.intent === intent) continue;
    for (const { text } of listIn(other.examples)) owners.set(keyOf(text), other.intent);
  }
  const own = intent === null ? skill.counterexamples.values() : listIn(skill.intents.get(intent)?.examples);
  const here = new Set(own.map(({ text }) => keyOf(text)));
  const seen = new Set<string>();
  return pasted.split(/[\r\n]+/).flatMap((line): PastedLine | [] => {
    const text = line.replace(/\t/g, ' ').trim();
    if (text === '') return [];
    const key = keyOf(text);
    if (text.length > TEXT_LIMITS.exampleText.max) return { text, state: 'tooLong' };
    if (here.has(key)) return { text, state: 'here' };
    if (seen.has(key)) return { text, state: 'twice' };
    seen.add(key);
    const other = owners.get(key);
    return other === undefined ? { text, state: 'new' } : { text, state: 'elsewhere', intent: other };
  });
}

/** What is the same sentence has the same key; word order matters here. */
function keyOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return words ? words.join(' ') : text;
}

/** Whether a line is saved unless the author says otherwise. */
export const isWanted = ({ state }: PastedLine): boolean => state === 'new' || state === 'elsewhere';
