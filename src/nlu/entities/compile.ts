import type { Table } from '#lib/table.ts';
import type { Entity, Skill } from '#skill/model.ts';
import { languageOf, type Language } from '../language.ts';
import { changeDictionary, NO_PHRASES, type Dictionary } from './dictionary.ts';
import { partOf, type EntityPart } from './entityPart.ts';
import { changeFuzzy, noFuzzyPhrases, type FuzzyDictionary } from './fuzzy.ts';
import type { Pattern } from './pattern.ts';
import { phraseChanges } from './phraseChanges.ts';
import { recogniserFor, type Recogniser } from './system/recogniser.ts';

/** The entities of a skill, ready to be looked for. */
export interface CompiledEntities {
  readonly language: Language;
  readonly dictionary: Dictionary;
  readonly fuzzy: FuzzyDictionary;
  readonly patterns: readonly Pattern[];
  readonly system: Recogniser | null;
  /** By entity, in the file's order. */
  readonly parts: ReadonlyMap<string, EntityPart>;
}

/** Entities are values: a skill whose entities weren't touched has the same table as before. */
const compiled = new WeakMap<Table<Entity>, CompiledEntities>();
/** An entity, or one of its values (of which an edit leaves most as they are) → the last that was compiled with it. */
const latest = new WeakMap<object, CompiledEntities>();

/** Costs nothing for entities that were compiled before, and after an edit little more than what it changed. */
export function compileEntities({ entities, fields }: Pick<Skill, 'entities' | 'fields'>): CompiledEntities {
  const code = typeof fields['language'] === 'string' ? fields['language'] : 'en';
  const known = compiled.get(entities);
  if (known?.language.code === code) return known;
  const language = languageOf(code);
  const all = entities.values();
  const last = lastWith(all, language);
  const isInOrder = last !== undefined && keepsOrder(last.parts.keys(), entities.keys());
  const made = recompile(all, language, isInOrder ? last : undefined);
  compiled.set(entities, made);
  for (const entity of all) for (const witness of witnessesOf(entity)) latest.set(witness, made);
  return made;
}

function recompile(
  all: readonly Entity[],
  language: Language,
  before: CompiledEntities | undefined,
): CompiledEntities {
  const old = before?.parts ?? new Map<string, EntityPart>();
  const parts = new Map(
    all.map((entity) => [entity.entity, partOf(entity, language, old.get(entity.entity))] as const),
  );
  const { all: phrases, fuzzy } = phraseChanges(old, parts);
  return {
    language,
    parts,
    dictionary: changeDictionary(before?.dictionary ?? NO_PHRASES, phrases),
    fuzzy: changeFuzzy(before?.fuzzy ?? noFuzzyPhrases(language), fuzzy),
    patterns: Array.from(parts.values(), ({ patterns }) => patterns).flat(),
    system: recogniserFor([...parts.keys()], language.code),
  };
}

function lastWith(all: readonly Entity[], { code }: Language): CompiledEntities | undefined {
  for (const entity of all) {
    for (const witness of witnessesOf(entity)) {
      const found = latest.get(witness);
      if (found?.language.code === code) return found;
    }
  }
  return undefined;
}

function witnessesOf(entity: Entity): object[] {
  const values = entity.values ?? [];
  return [entity, ...[values[0], values.at(-1)].filter((value) => value !== undefined)];
}

/** Whether the names in both stand in the same order: mentions are told in the file's order. */
function keepsOrder(before: Iterable<string>, now: Iterable<string>): boolean {
  const places = new Map(Array.from(before, (name, at) => [name, at]));
  let last = -1;
  for (const name of now) {
    const place = places.get(name) ?? last;
    if (place < last) return false;
    last = place;
  }
  return true;
}
