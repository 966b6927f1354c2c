import { foldInPlace } from './fold.ts';

/** Phrases that mean the same, separated by `|`: `last|past|previous`. Accents and case don't matter. */
export type Vocabulary = string;

/** The phrases of a vocabulary, folded. */
export function phrasesIn(vocabulary: Vocabulary): string[] {
  return vocabulary === '' ? [] : vocabulary.split('|').map(foldInPlace);
}

/** What matches any phrase of the vocabularies, the longest first; nothing for an empty one. */
export function anyOf(...vocabularies: readonly Vocabulary[]): string {
  const phrases = vocabularies.flatMap(phrasesIn);
  if (phrases.length === 0) return '(?!)';
  const sources = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
        .replaceAll("'", "['’]?")
        .replaceAll(' ', String.raw`\s+`),
    );
  return `(?:${sources.join('|')})`;
}

/** Says which of some vocabularies a matched phrase is from; −1 if from none. */
export function chooser(vocabularies: readonly Vocabulary[]): (phrase: string) => number {
  const found = new Map<string, number>();
  vocabularies.forEach((vocabulary, at) => {
    for (const phrase of phrasesIn(vocabulary)) found.set(plain(phrase), at);
  });
  return (phrase) => found.get(plain(phrase)) ?? -1;
}

function plain(phrase: string): string {
  return phrase.replace(/\s+/gu, ' ').replace(/['’]/gu, '');
}

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}`;
/** Not inside a word; beside scripts that put no spaces between words, anywhere. */
export const BEFORE = String.raw`(?<![[\p{L}\p{N}_]--[${UNSPACED}]])`;
export const AFTER = String.raw`(?![[\p{L}\p{N}_]--[${UNSPACED}]])`;

/**
 * A template with names in braces as an expression for folded texts. `parts` says what each name stands for; a
 * group of the name captures it. Spaces stand for any white space (` ?` for none too), everything else is a regular expression.
 */
export function compileTemplate(template: string, parts: Readonly<Record<string, string>>): RegExp {
  const source = foldInPlace(template)
    .replaceAll("'", "['’]?")
    .replaceAll(' ?', String.raw`\s*`)
    .replaceAll(' ', String.raw`\s+`)
    .replace(/\{([a-z]+)\}/gu, (_, name: string) => `(?<${name}>${parts[name] ?? '(?!)'})`);
  return new RegExp(`${BEFORE}(?:${source})${AFTER}`, 'gv');
}
