import type { Entity, EntityValue } from '#skill/model.ts';
import type { Language } from '../language.ts';
import { patternsOf, type Pattern } from './pattern.ts';
import { phrasesOf, type Phrase } from './phrase.ts';

/** What one entity of a skill is found by. */
export interface EntityPart {
  readonly entity: Entity;
  readonly isFuzzy: boolean;
  /** In the file's order. */
  readonly values: ReadonlyMap<EntityValue, ValueForms>;
  readonly patterns: readonly Pattern[];
}

interface ValueForms {
  /** Rises with the value's place in the file. */
  readonly order: number;
  readonly phrases: readonly Phrase[];
  readonly patterns: readonly Pattern[];
}

/** Takes over from the part before what is the same value still. */
export function partOf(entity: Entity, language: Language, before?: EntityPart): EntityPart {
  if (before?.entity === entity) return before;
  const values = formsOf(entity, language, before?.values) ?? formsOf(entity, language) ?? new Map();
  const patterns: Pattern[] = [];
  for (const forms of values.values()) patterns.push(...forms.patterns);
  return { entity, isFuzzy: entity.fuzzy_match === true, values, patterns };
}

/** Null when values that are known have changed places, or there is no number left between two. */
function formsOf(
  { entity, values }: Entity,
  language: Language,
  known?: EntityPart['values'],
): Map<EntityValue, ValueForms> | null {
  const forms = new Map<EntityValue, ValueForms>();
  const all = values ?? [];
  let last = 0;
  for (let at = 0; at < all.length;) {
    let end = at;
    while (end < all.length && !known?.has(all[end] as EntityValue)) end++;
    const value = all[end];
    const next = value && known?.get(value);
    const step = ((next?.order ?? last + end - at + 1) - last) / (end - at + 1);
    for (; at < end; at++) {
      const fresh = all[at] as EntityValue;
      const order = last + step;
      if (order <= last) return null;
      forms.set(fresh, {
        order,
        phrases: phrasesOf({ entity, order }, fresh, language),
        patterns: patternsOf(entity, fresh),
      });
      last = order;
    }
    if (!value || !next) break;
    if (next.order <= last) return null;
    forms.set(value, next);
    last = next.order;
    at = end + 1;
  }
  return forms;
}
