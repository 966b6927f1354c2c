import type { Vocabulary } from '../vocabulary.ts';

/** Where Spanish, Italian and Portuguese put `last`, `this` and `next`: before or behind what they are said of. */
export const AROUND: readonly string[] = [
  '{which} {unit}',
  '{unit} {which}',
  '{which} {weekday}',
  '{weekday} {which}',
  '{which} {count} {unit}',
  '{which} {month}',
  '{month} {which}',
];

/** Each phrase by itself, and with each of the words behind it: `desde|desde el|desde la`. */
export function andWith(phrases: Vocabulary, words: Vocabulary): Vocabulary {
  return phrases
    .split('|')
    .flatMap((phrase) => [phrase, ...words.split('|').map((word) => `${phrase} ${word}`)])
    .join('|');
}

/** Numbers that end as what is counted does: `doscient` with `os` and `as`. */
export function inflected(
  stems: Readonly<Record<string, number>>,
  endings: readonly string[],
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(stems).flatMap(([stem, value]) => endings.map((ending) => [stem + ending, value])),
  );
}
