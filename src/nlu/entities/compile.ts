import type { Entity, Skill } from '#skill/model.ts';
import type { Table } from '#lib/table.ts';
import { languageOf, type Language } from '../language.ts';
import { compileDictionary, type Dictionary } from './dictionary.ts';
import { compileFuzzy, type FuzzyDictionary } from './fuzzy.ts';
import { patternsOf, type Pattern } from './pattern.ts';
import { phrasesOf } from './phrase.ts';
import { recogniserFor, type Recogniser } from './system/recogniser.ts';

/** The entities of a skill, ready to be looked for. */
export interface CompiledEntities {
  readonly language: Language;
  readonly dictionary: Dictionary;
  readonly fuzzy: FuzzyDictionary;
  readonly patterns: readonly Pattern[];
  readonly system: Recogniser | null;
}

/** Entities are values: a skill whose entities weren't touched has the same table as before. */
const compiled = new WeakMap<Table<Entity>, CompiledEntities>();

/** Costs nothing for entities that were compiled before. */
export function compileEntities({ entities, fields }: Pick<Skill, 'entities' | 'fields'>): CompiledEntities {
  const code = typeof fields['language'] === 'string' ? fields['language'] : 'en';
  const known = compiled.get(entities);
  if (known?.language.code === code) return known;
  const language = languageOf(code);
  const all = entities.values();
  const phrases = all.map((entity) => ({
    isFuzzy: entity.fuzzy_match === true,
    of: phrasesOf(entity, language),
  }));
  const made: CompiledEntities = {
    language,
    dictionary: compileDictionary(phrases.flatMap(({ of }) => of)),
    fuzzy: compileFuzzy(
      phrases.flatMap(({ isFuzzy, of }) => (isFuzzy ? of : [])),
      language,
    ),
    patterns: all.flatMap(patternsOf),
    system: recogniserFor(
      all.map(({ entity }) => entity),
      code,
    ),
  };
  compiled.set(entities, made);
  return made;
}
