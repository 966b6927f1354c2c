import { Type, type Static } from 'typebox';
import {
  ENTITY_NAME,
  flagOrNull,
  listOrNull,
  objectOrNull,
  ONE_LINE,
  ONE_LINE_NOT_BLANK,
  oneOfOrNull,
  text,
  textOrNull,
} from './scalars.ts';

const word = text({ maxLength: 64, pattern: ONE_LINE_NOT_BLANK });

export const ValueBody = Type.Object({
  value: word,
  metadata: Type.Optional(objectOrNull()),
  type: Type.Optional(oneOfOrNull('synonyms', 'patterns')),
  synonyms: Type.Optional(listOrNull(word)),
  patterns: Type.Optional(listOrNull(text({ minLength: 1, maxLength: 512 }))),
});
export type ValueBody = Static<typeof ValueBody>;
export const ValuePatch = Type.Partial(ValueBody);
export type ValuePatch = Static<typeof ValuePatch>;
export const VALUE_FIELDS = Object.keys(ValueBody.properties);

export const SynonymBody = Type.Object({ synonym: word });
export type SynonymBody = Static<typeof SynonymBody>;
export const SynonymPatch = Type.Partial(SynonymBody);
export type SynonymPatch = Static<typeof SynonymPatch>;
export const SYNONYM_FIELDS = Object.keys(SynonymBody.properties);

export const EntityBody = Type.Object({
  entity: text({ maxLength: 64, pattern: ENTITY_NAME }),
  description: Type.Optional(textOrNull({ maxLength: 512, pattern: ONE_LINE })),
  metadata: Type.Optional(objectOrNull()),
  fuzzy_match: Type.Optional(flagOrNull()),
  values: Type.Optional(listOrNull(ValueBody)),
});
export type EntityBody = Static<typeof EntityBody>;
export const EntityPatch = Type.Partial(EntityBody);
export type EntityPatch = Static<typeof EntityPatch>;
export const ENTITY_FIELDS = Object.keys(EntityBody.properties);
