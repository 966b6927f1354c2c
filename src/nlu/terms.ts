const SHORTEST = 2;
const LONGEST = 4;
const BEGIN = '^';
const END = '$';

/** Stems, and pairs of neighbours with marks for the text's begin and end. Repeats stay. */
export function wordTerms(stems: readonly string[]): string[] {
  if (stems.length === 0) return [];
  const terms: string[] = [];
  let previous = BEGIN;
  for (const stem of stems) {
    terms.push(stem, `${previous} ${stem}`);
    previous = stem;
  }
  terms.push(`${previous} ${END}`);
  return terms;
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
