import type { SkillLimits } from '../limits.ts';

/** What is counted, in words. */
export const COUNT_NOUNS: Readonly<Record<keyof SkillLimits, string>> = {
  intents: 'intents',
  examples: 'examples',
  entities: 'entities',
  values: 'entity values',
  synonyms: 'synonyms',
  contextualEntities: 'entities with mentions',
  annotations: 'mentions',
  nodes: 'dialog nodes',
};
