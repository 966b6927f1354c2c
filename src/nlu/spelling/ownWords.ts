import type { Table } from '#lib/table.ts';
import type { Entity, Intent, Skill } from '#skill/model.ts';
import { normalise } from '../words.ts';

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

const known = new WeakMap<
  Table<Intent>,
  { readonly entities: Table<Entity>; readonly words: ReadonlyMap<string, number> }
>();

/**
 * The words that a skill's examples, values and synonyms are written with, and how often: whatever they are, they
 * belong. Costs nothing for a skill whose intents and entities are as before.
 */
export function ownWords({
  intents,
  entities,
}: Pick<Skill, 'intents' | 'entities'>): ReadonlyMap<string, number> {
  const before = known.get(intents);
  if (before?.entities === entities) return before.words;
  const words = new Map<string, number>();
  const add = (text: string) => {
    for (const [word] of normalise(text).matchAll(WORD)) words.set(word, (words.get(word) ?? 0) + 1);
  };
  for (const { examples } of intents.values()) for (const { text } of examples ?? []) add(text);
  for (const { values } of entities.values()) {
    for (const { value, synonyms } of values ?? []) {
      add(value);
      synonyms?.forEach(add);
    }
  }
  known.set(intents, { entities, words });
  return words;
}
