import type { Mention } from './model.ts';

/**
 * The mentions of an example whose text was changed: those before the change stay, those after it move along, and
 * those that it touches are gone. The change is what lies between the common beginning and end of the two texts.
 */
export function movedMentions(mentions: readonly Mention[], before: string, after: string): Mention[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const end = before.length - tail;
  const shift = after.length - before.length;
  return mentions.flatMap((mention): Mention | [] => {
    const [from = 0, to = 0] = mention.location;
    if (to <= start) return mention;
    if (from >= end) return { ...mention, location: [from + shift, to + shift] };
    return [];
  });
}
