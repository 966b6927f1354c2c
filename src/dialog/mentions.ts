import type { Parsed } from '#language/parse.ts';
import { usesIn } from '#language/names.ts';
import type { RecognisedEntity } from '#language/scope.ts';

/** Words that make an expression look at all mentions of an entity and not at the first. */
const LOOKS_AT_ALL = /\.values\b|\bentities\b/;

/**
 * The mentions that remain for other slots when a slot's condition was true of these: the one that the condition
 * spoke of is used up, and so are readings of the same words by other system entities ("May 13" is no number).
 */
export function withoutUsed(
  mentions: readonly RecognisedEntity[],
  condition: Parsed,
): readonly RecognisedEntity[] {
  const used = new Set<RecognisedEntity>();
  const all = LOOKS_AT_ALL.test(condition.source);
  for (const use of usesIn(condition.expr)) {
    if (use.kind !== 'entity') continue;
    const same = mentions.filter(
      (mention) => mention.entity === use.name && (!use.value || mention.value === use.value.text),
    );
    for (const mention of all ? same : same.slice(0, 1)) used.add(mention);
  }
  if (used.size === 0) return mentions;
  return mentions.filter(
    (mention) => !used.has(mention) && ![...used].some((taken) => isReading(mention, taken)),
  );
}

/**
 * The mentions that slots choose from: of two system entities that understood the same words, the one that understood
 * more of them (“May 13” is no number), provided that a slot asks for it.
 */
export function withoutNarrower(
  mentions: readonly RecognisedEntity[],
  conditions: readonly Parsed[],
): readonly RecognisedEntity[] {
  if (!mentions.some(isSystem)) return mentions;
  const wanted = new Set(conditions.flatMap(({ expr }) => usesIn(expr).map(({ name }) => name)));
  const wider = mentions.filter(({ entity }) => wanted.has(entity));
  return mentions.filter(
    (mention) => !wider.some((other) => isReading(mention, other) && !isReading(other, mention)),
  );
}

/** True when both are system entities and the mention lies within the other one's words. */
function isReading(mention: RecognisedEntity, taken: RecognisedEntity): boolean {
  if (!isSystem(mention) || !isSystem(taken)) return false;
  const [start, end] = mention.location ?? [];
  const [from, to] = taken.location ?? [];
  if (start === undefined || end === undefined || from === undefined || to === undefined) return false;
  return from <= start && end <= to;
}

function isSystem(mention: RecognisedEntity): boolean {
  return mention.entity.startsWith('sys-');
}
