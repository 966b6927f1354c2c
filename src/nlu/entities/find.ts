import type { RecognisedEntity } from '#language/scope.ts';
import type { CompiledEntities } from './compile.ts';
import { findPhrases } from './dictionary.ts';
import { byPlace, withoutOverlaps } from './found.ts';
import { findFuzzy } from './fuzzy.ts';
import { findPattern } from './pattern.ts';
import type { Moment } from './system/calendar.ts';
import { boundariesOf, tokensOf } from './tokens.ts';

/**
 * All mentions in a text, by place; those of one entity don't overlap, those of different entities may.
 * `moment` is the now that relative dates and times count from; without it dates and times aren't looked for.
 */
export function findEntities(entities: CompiledEntities, text: string, moment?: Moment): RecognisedEntity[] {
  const { language, dictionary, fuzzy, patterns, system } = entities;
  const hasPhrases = dictionary.phrases.size > 0;
  const tokens = hasPhrases ? tokensOf(text, language) : [];
  const found = [
    ...(hasPhrases ? findPhrases(dictionary, tokens, boundariesOf(text, language)) : []),
    ...patterns.flatMap((pattern) => findPattern(pattern, text)),
    ...(fuzzy.postings.size > 0 ? findFuzzy(fuzzy, tokens) : []),
  ];
  const recognised = system?.(text, moment ?? null) ?? [];
  return [...withoutOverlaps(found), ...recognised].sort(byPlace);
}
