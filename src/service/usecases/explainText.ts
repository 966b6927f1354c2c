import { analyse } from '#nlu/analyse.ts';
import { classify } from '#nlu/classify.ts';
import { unseenWords } from '#nlu/insight/unseenWords.ts';
import { whyIntent } from '#nlu/insight/whyIntent.ts';
import { trainingSet } from '#nlu/trainingSet.ts';
import { understandingOf } from '#nlu/understanding.ts';
import type { InsightText, TextInsight } from '#protocol/insight.ts';
import type { Training } from '../train/training.ts';
import type { Current } from './current.ts';
import { commonWords } from './understand.ts';

/** How many of the best intents are explained. */
const EXPLAINED = 3;
const NOTHING: TextInsight = { intents: [], irrelevant: true, entities: [], unseen: [], reasons: [] };

/** What a text would mean to a skill, and why. `now` is in milliseconds since 1970. */
export async function explainText(
  training: Training,
  current: Current,
  { text, intent }: InsightText,
  now: number,
): Promise<TextInsight> {
  const model = await training.modelFor(current);
  if (!model) return NOTHING;
  const sentence = (await training.encoder?.sentence(model, text)) ?? null;
  const found = analyse(understandingOf(current.skill, model), text, {
    alternateIntents: true,
    moment: { now, timeZone: 'GMT' },
    sentence,
    ...commonWords(current.skill),
  });
  const { intents: ranked } = classify(model, text, sentence);
  const asked = intent === undefined ? ranked.slice(0, EXPLAINED).map((one) => one.intent) : [intent];
  const { examples } = trainingSet(current.skill);
  return {
    intents: ranked.map((one) => ({ ...one })),
    irrelevant: found.irrelevant,
    entities: found.entities.map((mention) => ({ ...mention })),
    unseen: unseenWords(model, text).map(({ word, location: [start, end] }) => ({
      word,
      location: [start, end],
    })),
    reasons: asked.flatMap((name) => {
      const reasons = whyIntent(model, { text, sentence }, name, examples);
      return reasons ? [{ intent: name, terms: [...reasons.terms], nearest: [...reasons.nearest] }] : [];
    }),
  };
}
