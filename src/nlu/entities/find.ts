import type { RecognisedEntity } from '#language/scope.ts';
import { findAnnotated } from './annotated/findAnnotated.ts';
import type { Tagger } from './annotated/tagger.ts';
import type { CompiledEntities } from './compile.ts';
import { findPhrases } from './dictionary.ts';
import { inOrder, isSameSpan, overlap, withoutOverlaps, type Found } from './found.ts';
import { findFuzzy } from './fuzzy.ts';
import { findPattern } from './pattern.ts';
import type { Moment } from './system/calendar.ts';
import { boundariesOf, tokensOf } from './tokens.ts';

export interface FindOptions {
  /** Finds the mentions that the examples have taught. */
  readonly tagger?: Tagger | null;
  /** Says which words are so common that fuzzy matching takes none of them for a misspelt other. */
  readonly isCommon?: (word: string) => boolean;
}

/**
 * All mentions in a text, by place; those of one entity don't overlap, those of different entities may.
 * `moment` is the now that relative dates and times count from; without it dates and times aren't looked for.
 */
export function findEntities(
  entities: CompiledEntities,
  text: string,
  moment?: Moment,
  { tagger = null, isCommon = isNotCommon }: FindOptions = {},
): RecognisedEntity[] {
  const { language, dictionary, fuzzy, patterns, system } = entities;
  const hasPhrases = dictionary.phrases.size > 0;
  const tokens = hasPhrases ? tokensOf(text, language) : [];
  const found = hasPhrases ? findPhrases(dictionary, tokens, boundariesOf(text, language)) : [];
  for (const pattern of patterns) for (const one of findPattern(pattern, text)) found.push(one);
  const alike = fuzzy.postings.size > 0 ? findFuzzy(fuzzy, tokens, isCommon) : [];
  for (const one of alike) found.push(one);
  const annotated = tagger ? findAnnotated(tagger, entities, text) : [];
  const recognised = system?.(text, moment ?? null) ?? [];
  return inOrder(withoutOverlaps(withAnnotated(found, annotated)), recognised);
}

const isNotCommon = (): boolean => false;

/** How a word is used says more than that it is in the dictionary; where both agree on the words, they say the same. */
function withAnnotated(found: readonly Found[], annotated: readonly Found[]): readonly Found[] {
  if (annotated.length === 0) return found;
  const isSame = (one: Found, other: Found) => one.entity === other.entity && isSameSpan(one, other);
  const told = annotated.filter((one) => !found.some((other) => isSame(one, other)));
  const isOverruled = (one: Found) =>
    told.some((other) => one.entity === other.entity && overlap(one, other));
  return [...found.filter((one) => !isOverruled(one)), ...told];
}
