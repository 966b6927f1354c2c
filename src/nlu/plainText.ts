import type { Token } from './token.ts';

/** A text of ASCII characters in lower case, taken apart once for all who look at it. Of such texts case is all there is to fold. */
export interface PlainText {
  readonly lower: string;
  /** Whether it is words with single spaces. */
  readonly isEven: boolean;
  /** Words with their digits and underscores, and single marks. */
  readonly tokens: readonly Token[];
  /** Runs of letters and digits. */
  readonly words: readonly string[];
  /** Runs of letters, and each other character that isn't a space. */
  readonly parts: readonly string[];
}

/** Null for a text with other characters. The last one is remembered, for the next who looks at it. */
export function plainTextOf(text: string): PlainText | null {
  if (text === lastText || text === last?.lower) return last;
  lastText = text;
  last = isAscii(text) ? takeApart(text.toLowerCase()) : null;
  return last;
}

let lastText: string | null = null;
let last: PlainText | null = null;

function isAscii(text: string): boolean {
  return ASCII.test(text);
}

const ASCII = /^[\0-\x7f]*$/;

const SPACE = 0x20;
const MARK = 1;
const LETTER = 2;
const DIGIT = 4;
const UNDERSCORE = 8;
/** Zero for white space. */
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  if (character === '_') return UNDERSCORE;
  return /\s/.test(character) ? 0 : MARK;
});
const ALPHANUMERIC = /[a-z\d]+/g;
const LETTERS_OR_MARK = /[a-z]+|[^a-z\s]/g;

function takeApart(lower: string): PlainText {
  const tokens: Token[] = [];
  const words: string[] = [];
  const parts: string[] = [];
  let isEven = true;
  let gapEnd = 0;
  for (let at = 0; at < lower.length;) {
    const start = at;
    let code = lower.charCodeAt(at++);
    let kinds = KINDS[code] ?? 0;
    if (kinds === 0) {
      if (start === gapEnd || code !== SPACE || at === lower.length) isEven = false;
      gapEnd = at;
      continue;
    }
    if (kinds === MARK) {
      const word = lower.charAt(start);
      tokens.push({ word, start, end: at });
      parts.push(word);
      continue;
    }
    let hash = code;
    for (; at < lower.length; at++) {
      code = lower.charCodeAt(at);
      const kind = KINDS[code] ?? 0;
      if (kind <= MARK) break;
      kinds |= kind;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    const word = wordAt(lower, start, at, hash);
    tokens.push({ word, start, end: at });
    if (kinds < UNDERSCORE) words.push(word);
    else for (const one of word.match(ALPHANUMERIC) ?? []) words.push(one);
    if (kinds === LETTER) parts.push(word);
    else for (const one of word.match(LETTERS_OR_MARK) ?? []) parts.push(one);
  }
  return { lower, isEven, tokens, words, parts };
}

/** Words that are remembered, by hash: a word that was seen before is the same string, which maps of words find at once. */
const known: string[] = Array.from({ length: 4096 }, () => '');
/** The engine doesn't copy longer ones, which would keep whole texts in memory. */
const LONGEST = 12;

function wordAt(text: string, start: number, end: number, hash: number): string {
  if (end - start > LONGEST) return text.slice(start, end);
  const place = (hash ^ (hash >>> 12)) & (known.length - 1);
  const word = known[place] ?? '';
  if (isAt(text, start, end, word)) return word;
  return (known[place] = text.slice(start, end));
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
