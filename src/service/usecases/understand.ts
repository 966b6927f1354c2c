import type { RecognisedEntity, RecognisedIntent } from '#language/scope.ts';
import type { AnalyseOptions } from '#nlu/analyse.ts';
import { analyseOften } from '#nlu/analyseOften.ts';
import type { Model } from '#nlu/model.ts';
import { trainModel } from '#nlu/train.ts';
import { understandingOf } from '#nlu/understanding.ts';
import type { Json, JsonObject } from '#lib/json.ts';
import type { MessageBody } from '#protocol/v1/message.ts';
import type { Skill } from '#skill/model.ts';
import type { Encoder } from '../encoder/encoder.ts';
import type { Training } from '../train/training.ts';
import type { Current } from './current.ts';
import { isCommonInEnglish } from './englishWords.ts';
import { isEnglish, spell } from './spell.ts';

/** Recognises no intent: for a skill whose model isn't there. */
export const NOTHING = trainModel({ language: 'en', examples: [], counterexamples: [] });

/** How long a message that wants the latest examples waits for them, in milliseconds. */
const LATEST_MODEL = 10_000;

export interface Understood {
  /** By falling confidence. */
  readonly intents: readonly RecognisedIntent[];
  readonly entities: readonly RecognisedEntity[];
  /** The message's input, its text corrected where that is asked for. */
  readonly input: JsonObject;
}

export interface Circumstances {
  /** Milliseconds since 1970, what relative dates count from. */
  readonly now: number;
  /** Waits for examples that are being learned; else the model before answers. */
  readonly latest?: boolean;
}

/** What a message says: what the caller gives counts, the rest is recognised. */
export async function understand(
  training: Training,
  current: Current,
  body: MessageBody,
  { now, latest = false }: Circumstances,
): Promise<Understood> {
  const given = givenIntents(body);
  const entities = givenEntities(body);
  const said = (body.input ?? {}) as JsonObject;
  const modelOf = () => (latest ? training.newestModel(current, LATEST_MODEL) : training.modelFor(current));
  if (given && entities) return { intents: given, entities, input: said };
  const model = given ? null : await modelOf();
  const found = await understandInput(current.skill, model ?? NOTHING, said, {
    encoder: training.encoder,
    alternateIntents: body.alternate_intents ?? false,
    moment: { now, timeZone: timeZoneIn(body.context ?? {}) },
  });
  return { ...found, intents: given ?? found.intents, entities: entities ?? found.entities };
}

export interface InputOptions extends Pick<AnalyseOptions, 'alternateIntents' | 'moment'> {
  /** What the model was trained with, if anything. */
  readonly encoder: Encoder | null;
}

/** What the input of a message says to a skill. */
export async function understandInput(
  skill: Skill,
  model: Model,
  said: JsonObject,
  { encoder, ...options }: InputOptions,
): Promise<Understood> {
  const input = spell(skill, said);
  const text = typeof input['text'] === 'string' ? input['text'] : '';
  const sentence = encoder && (await encoder.sentence(model, text));
  const { intents, entities } = analyseOften(understandingOf(skill, model), text, {
    ...options,
    sentence,
    ...commonWords(skill),
  });
  return { intents, entities, input };
}

/** What fuzzy matching is told of the skill's language; the list of words is read only where that takes place. */
export function commonWords(skill: Skill): Pick<AnalyseOptions, 'isCommon'> {
  return isEnglish(skill) ? { isCommon: isCommonInEnglish } : {};
}

function givenIntents({ intents }: MessageBody): readonly RecognisedIntent[] | null {
  return intents?.map((intent) => ({ ...intent, confidence: intent.confidence ?? 1 })) ?? null;
}

/** Clients leave things out, and send numbers as numbers; the dialog reads a value as text. */
function givenEntities({ entities }: MessageBody): readonly RecognisedEntity[] | null {
  return (
    entities?.map((entity) => {
      const { value } = entity as { value?: Json };
      const text = typeof value === 'string' ? value : value == null ? '' : JSON.stringify(value);
      return { ...entity, value: text };
    }) ?? null
  );
}

/** The user's time zone, as the context has it. */
export function timeZoneIn(context: Readonly<Record<string, unknown>>): string {
  const zone = context['timezone'];
  return typeof zone === 'string' && zone !== '' ? zone : 'GMT';
}
