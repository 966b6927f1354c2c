const SHORTEST = 2;
const LONGEST = 4;
/** What stands beside the first and the last stem of a text. */
export const TEXT_BEGIN = '^';
export const TEXT_END = '$';

/** Stems, and pairs of neighbours with marks for the text's begin and end. Repeats stay. */
export function wordTerms(stems: readonly string[]): string[] {
  if (stems.length === 0) return [];
  const terms: string[] = [];
  let previous = TEXT_BEGIN;
  for (const stem of stems) {
    terms.push(stem, pairOf(previous, stem));
    previous = stem;
  }
  terms.push(pairOf(previous, TEXT_END));
  return terms;
}

/** Two neighbours as one term. */
export function pairOf(before: string, stem: string): string {
  return `${before} ${stem}`;
}

/** The character n-grams of one word, with a space before and after it. Repeats stay. */
export function gramsOf(word: string): string[] {
  const chars = Array.from(` ${word} `);
  const grams: string[] = [];
  for (let start = 0; start < chars.length; start++) {
    let gram = chars[start] ?? '';
    const end = Math.min(chars.length, start + LONGEST);
    for (let at = start + 1; at < end; at++) {
      gram += chars[at] ?? '';
      if (at - start + 1 >= SHORTEST) grams.push(gram);
    }
  }
  return grams;
}
