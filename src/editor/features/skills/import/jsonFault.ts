export interface JsonFault {
  readonly cause: 'empty' | 'html' | 'zip' | 'truncated' | 'syntax';
  /** Where the text stops being JSON; both count from 1, columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** The text around that place, on one line, and how many of its characters come before the place. */
  readonly excerpt: string;
  readonly excerptOffset: number;
}

/**
 * Finds where a text stops being JSON and the likely cause; null when it is JSON. The browsers' own messages name the
 * place differently or not at all.
 */
export function findJsonFault(text: string): JsonFault | null {
  const offset = faultOffset(text);
  if (offset === null) return null;
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = text.indexOf('\n', offset);
  const ahead = onOneLine(text.slice(offset, Math.min(lineEnd < 0 ? text.length : lineEnd, offset + 24)));
  // Lines before it belong to it: what is wrong with a line is often the end of the one above.
  const behind = onOneLine(before.slice(-160)).slice(-48).trimStart();
  return {
    cause: causeOf(text, offset),
    line: before.split('\n').length,
    column: offset - lineStart + 1,
    excerpt: behind + ahead,
    excerptOffset: behind.length,
  };
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

function causeOf(text: string, offset: number): JsonFault['cause'] {
  const start = text.trimStart();
  if (start === '') return 'empty';
  if (start.startsWith('<')) return 'html';
  if (start.startsWith('PK\u0003\u0004')) return 'zip';
  return offset >= text.length ? 'truncated' : 'syntax';
}

/**
 * Sticky patterns for one token each; its first character decides which is tried. Strings hold any character from the
 * space on but quotes and backslashes.
 */
const SPACE = /[ \t\r\n]*/y;
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;
/** The longest beginnings of the tokens, to tell where a broken one breaks. */
const STRING_START =
  /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*(?:\\(?:u[0-9a-fA-F]{0,3})?)?/y;
const NUMBER_START = /-?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:(?<=[0-9])[eE][+-]?[0-9]*)?)?/y;
const WORD_START = /t(?:r(?:ue?)?)?|f(?:a(?:l(?:se?)?)?)?|n(?:u(?:ll?)?)?/y;

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/** The offset at which JSON ends to be JSON, or null. Walks with a stack of its own: files may nest deeply. */
function faultOffset(text: string): number | null {
  const open: string[] = [];
  let at = 0;
  let expected: Expected = 'value';
  const end = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
  };
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'commaOrEnd');

  for (;;) {
    at = end(SPACE);
    const char = text[at];
    if (char === undefined) return expected === 'nothing' ? null : at;
    if (expected === 'nothing') return at;

    if (expected === 'colon') {
      if (char !== ':') return at;
      at++;
      expected = 'value';
    } else if (expected === 'commaOrEnd' && char === ',') {
      at++;
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if ((char === '}' || char === ']') && closes(char, open.at(-1), expected)) {
      at++;
      open.pop();
      expected = afterValue();
    } else if (expected === 'key' || expected === 'keyOrEnd') {
      const next = char === '"' ? end(STRING) : at;
      if (next === at) return char === '"' ? end(STRING_START) : at;
      at = next;
      expected = 'colon';
    } else if (expected === 'commaOrEnd') {
      return at;
    } else if (char === '{' || char === '[') {
      open.push(char);
      at++;
      expected = char === '{' ? 'keyOrEnd' : 'valueOrEnd';
    } else {
      const [whole, start] = tokenFor(char);
      const next = end(whole);
      const reach = end(start);
      if (next === at || reach > next) return reach;
      at = next;
      expected = afterValue();
    }
  }
}

function closes(char: string, opened: string | undefined, expected: Expected): boolean {
  if (char === '}') return opened === '{' && (expected === 'keyOrEnd' || expected === 'commaOrEnd');
  return opened === '[' && (expected === 'valueOrEnd' || expected === 'commaOrEnd');
}

function tokenFor(char: string): readonly [whole: RegExp, start: RegExp] {
  if (char === '"') return [STRING, STRING_START];
  return /[-0-9]/.test(char) ? [NUMBER, NUMBER_START] : [WORD, WORD_START];
}
