import type { EntityPart } from './entityPart.ts';
import type { Phrase, PhraseChange } from './phrase.ts';

type Parts = ReadonlyMap<string, EntityPart>;

/** What becomes of the phrases of all entities, and of those that are matched fuzzily. */
export function phraseChanges(before: Parts, now: Parts): { all: PhraseChange; fuzzy: PhraseChange } {
  const all = { removed: [] as Phrase[], added: [] as Phrase[] };
  const fuzzy = { removed: [] as Phrase[], added: [] as Phrase[] };
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    const [old, part] = [before.get(name), now.get(name)];
    if (old === part) continue;
    const removed = missingFrom(part, old);
    const added = missingFrom(old, part);
    push(all.removed, removed);
    push(all.added, added);
    if (old?.isFuzzy === true)
      push(fuzzy.removed, part?.isFuzzy === true ? removed : missingFrom(undefined, old));
    if (part?.isFuzzy === true)
      push(fuzzy.added, old?.isFuzzy === true ? added : missingFrom(undefined, part));
  }
  const places = new Map(Array.from(now.keys(), (name, at) => [name, at]));
  const placeOf = ({ entity }: Phrase) => places.get(entity) ?? 0;
  const compare = (a: Phrase, b: Phrase) => placeOf(a) - placeOf(b) || a.order - b.order;
  return { all: { ...all, compare }, fuzzy: { ...fuzzy, compare } };
}

/** The phrases that one part has and another hasn't. */
function missingFrom(other: EntityPart | undefined, part: EntityPart | undefined): Phrase[] {
  const missing: Phrase[] = [];
  for (const [value, forms] of part?.values ?? []) {
    if (other?.values.get(value) !== forms) push(missing, forms.phrases);
  }
  return missing;
}

function push(list: Phrase[], phrases: readonly Phrase[]): void {
  for (const phrase of phrases) list.push(phrase);
}
