import { listIn } from '#skill/apply/nested.ts';
import type { Entity } from '#skill/model.ts';

/** Value → its words that stand for other values too → those values. */
export type SharedWords = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

const known = new WeakMap<object, SharedWords>();

/** The words, values and synonyms alike, that stand for more than one value of an entity; case doesn't matter. */
export function sharedWords(entity: Entity): SharedWords {
  const values = listIn(entity.values);
  let shared = known.get(values);
  if (!shared) known.set(values, (shared = find(entity)));
  return shared;
}

function find(entity: Entity): SharedWords {
  const owners = new Map<string, string[]>();
  const wordsOf = new Map<string, readonly string[]>();
  for (const { value, synonyms } of listIn(entity.values)) {
    const words = [...new Set([value, ...listIn(synonyms)].map((word) => word.toLowerCase()))];
    wordsOf.set(value, words);
    for (const word of words) {
      const list = owners.get(word);
      if (list) list.push(value);
      else owners.set(word, [value]);
    }
  }
  const shared = new Map<string, Map<string, readonly string[]>>();
  for (const [value, words] of wordsOf) {
    for (const word of words) {
      const others = owners.get(word)?.filter((owner) => owner !== value) ?? [];
      if (others.length === 0) continue;
      shared.set(value, (shared.get(value) ?? new Map<string, readonly string[]>()).set(word, others));
    }
  }
  return shared;
}

/** How many words are shared. */
export function countShared(shared: SharedWords): number {
  return new Set(shared.values().flatMap((words) => words.keys())).size;
}
