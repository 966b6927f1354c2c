import type { RecognisedEntity } from '#language/scope.ts';
import { recogniserFor } from '#nlu/entities/system/recogniser.ts';
import { SYSTEM_ENTITIES } from '#skill/limits.ts';
import type { Skill } from '#skill/model.ts';

/**
 * What the built-in entities find in a text in the skill's language, those too that the skill hasn't switched on. `now`
 * is in milliseconds since 1970.
 */
export function findSystemEntities(
  { fields }: Pick<Skill, 'fields'>,
  text: string,
  now: number,
): readonly RecognisedEntity[] {
  const { language } = fields;
  const recognise = recogniserFor(SYSTEM_ENTITIES, typeof language === 'string' ? language : 'en');
  const found = recognise?.(text, { now, timeZone: 'GMT' }) ?? [];
  return found.toSorted((a, b) => a.location[0] - b.location[0]);
}
