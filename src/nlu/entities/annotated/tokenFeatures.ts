import type { Language } from '../../language.ts';
import type { Token } from '../../token.ts';

const AFFIX = 3;
const BEGIN = '^';
const END = '$';

/** What is seen of each token of a text: the word, its neighbours, its form. */
export function tokenFeatures(text: string, tokens: readonly Token[], language: Language): string[][] {
  const words = tokens.map(({ word }) => language.stem(word));
  const at = (place: number) => words[place] ?? (place < 0 ? BEGIN : END);
  return tokens.map(({ word, start, end }, place) => {
    const [before, self, after] = [at(place - 1), at(place), at(place + 1)];
    return [
      `w ${self}`,
      `b ${before}`,
      `a ${after}`,
      `bb ${at(place - 2)} ${before}`,
      `aa ${after} ${at(place + 2)}`,
      `bw ${before} ${self}`,
      `wa ${self} ${after}`,
      `ba ${before} ${after}`,
      `p ${word.slice(0, AFFIX)}`,
      `s ${word.slice(-AFFIX)}`,
      `f ${formOf(text.slice(start, end))}`,
      `fb ${formOf(text.slice(start, end))} ${before}`,
    ];
  });
}

function formOf(literal: string): string {
  if (/^\p{N}+$/u.test(literal)) return 'digits';
  if (/^\p{Lu}+$/u.test(literal)) return 'capitals';
  if (/^\p{Lu}/u.test(literal)) return 'capital';
  return /\p{L}/u.test(literal) ? 'small' : 'mark';
}
