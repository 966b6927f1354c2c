import type { RecognisedEntity, RecognisedIntent } from '#language/scope.ts';
import { analyseOften } from '#nlu/analyseOften.ts';
import { trainModel } from '#nlu/train.ts';
import { understandingOf } from '#nlu/understanding.ts';
import type { MessageBody } from '#protocol/v1/message.ts';
import type { Training } from '../train/training.ts';
import type { Current } from './current.ts';

/** Recognises no intent: for a skill whose model isn't there. */
const NOTHING = trainModel({ language: 'en', examples: [], counterexamples: [] });

export interface Understood {
  /** By falling confidence. */
  readonly intents: readonly RecognisedIntent[];
  readonly entities: readonly RecognisedEntity[];
}

/**
 * What a message says: what the caller gives counts, the rest is recognised.
 *
 * @param now milliseconds since 1970, what relative dates count from
 */
export async function understand(
  training: Training,
  current: Current,
  body: MessageBody,
  now: number,
): Promise<Understood> {
  const given = givenIntents(body);
  const entities = body.entities as readonly RecognisedEntity[] | null | undefined;
  if (given && entities) return { intents: given, entities };

  const text = body.input?.['text'];
  const model = given ? null : await training.modelFor(current);
  const found = analyseOften(
    understandingOf(current.skill, model ?? NOTHING),
    typeof text === 'string' ? text : '',
    {
      alternateIntents: body.alternate_intents ?? false,
      moment: { now, timeZone: timeZoneIn(body) },
    },
  );
  return { intents: given ?? found.intents, entities: entities ?? found.entities };
}

function givenIntents({ intents }: MessageBody): readonly RecognisedIntent[] | null {
  return intents?.map((intent) => ({ ...intent, confidence: intent.confidence ?? 1 })) ?? null;
}

function timeZoneIn({ context }: MessageBody): string {
  const zone = context?.['timezone'];
  return typeof zone === 'string' && zone !== '' ? zone : 'GMT';
}
