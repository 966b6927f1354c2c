import { isJsonObject, type JsonObject } from '#lib/json.ts';
import { compileEntities } from '#nlu/entities/compile.ts';
import { findEntities } from '#nlu/entities/find.ts';
import { correctSpelling } from '#nlu/spelling/correctSpelling.ts';
import { ownWords } from '#nlu/spelling/ownWords.ts';
import type { Skill } from '#skill/model.ts';
import { englishWords, isCommonInEnglish } from './englishWords.ts';

/**
 * The input of a message as the dialog gets it. Where the skill or the message says so, English texts are corrected
 * (`original_text` keeps what was written), or a correction is offered (`suggested_text`).
 */
export function spell(skill: Skill, input: JsonObject): JsonObject {
  const { text } = input;
  const doesCorrect = setting(skill, input, 'spelling_auto_correct');
  const doesSuggest = setting(skill, input, 'spelling_suggestions');
  if (typeof text !== 'string' || (!doesCorrect && !doesSuggest) || !isEnglish(skill)) return input;
  const corrected = correct(skill, text);
  if (corrected === null) return input;
  return doesCorrect
    ? { ...input, text: corrected, original_text: text }
    : { ...input, suggested_text: corrected };
}

function correct(skill: Skill, text: string): string | null {
  const list = englishWords();
  const own = ownWords(skill);
  const entities = compileEntities(skill);
  // A misspelt value that fuzzy matching knows belongs to the skill as it is.
  const mentions = findEntities(entities, text, undefined, { isCommon: isCommonInEnglish });
  const isProtected = (start: number, end: number) =>
    mentions.some(({ location: [from = 0, to = 0] = [] }) => start >= from && end <= to);
  return correctSpelling(text, { list, own, isProtected });
}

/** A message's own setting counts more than the skill's. */
function setting({ fields }: Skill, input: JsonObject, name: string): boolean {
  const settings = fields['system_settings'];
  const said = input[name] ?? (isJsonObject(settings) ? settings[name] : undefined);
  return said === true;
}

export function isEnglish({ fields }: Pick<Skill, 'fields'>): boolean {
  const { language } = fields;
  return typeof language !== 'string' || language === '' || /^en\b/iu.test(language);
}
