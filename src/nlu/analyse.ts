import type { RecognisedEntity, RecognisedIntent } from '#language/scope.ts';
import { THRESHOLD } from './calibrate.ts';
import { classify } from './classify.ts';
import { findEntities } from './entities/find.ts';
import type { Moment } from './entities/system/calendar.ts';
import type { Understanding } from './understanding.ts';

export interface Analysis {
  /** By falling confidence. */
  readonly intents: readonly RecognisedIntent[];
  /** By place in the text. */
  readonly entities: readonly RecognisedEntity[];
  readonly irrelevant: boolean;
}

export interface AnalyseOptions {
  /** Up to ten intents, whatever their confidence; otherwise only those at 0.2 and above. Never for irrelevant texts. */
  readonly alternateIntents?: boolean;
  /** Needed to recognise dates and times. */
  readonly moment?: Moment;
  /** What the model's encoder makes of the text. */
  readonly sentence?: Float32Array | null;
  /** Says which words are no misspellings, for fuzzy matching. */
  readonly isCommon?: (word: string) => boolean;
}

/**
 * What a user's text means. An irrelevant text has no intents. An empty text means nothing, which isn't the same
 * as being irrelevant.
 */
export function analyse(
  { model, entities }: Understanding,
  text: string,
  { alternateIntents = false, moment, sentence, isCommon }: AnalyseOptions = {},
): Analysis {
  if (text.trim() === '') return { intents: [], entities: [], irrelevant: false };
  const { intents, irrelevant } = classify(model, text, sentence, alternateIntents ? null : THRESHOLD);
  return {
    intents: irrelevant ? [] : intents,
    entities: findEntities(entities, text, moment, { tagger: model.tagger, ...(isCommon && { isCommon }) }),
    irrelevant,
  };
}
