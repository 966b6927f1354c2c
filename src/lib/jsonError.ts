type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?/y;
const UNICODE = /^[\dA-Fa-f]{4}$/;
const WORDS: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' };
/** What a number or word can end in when the text is cut off in the middle of it. */
const CUT = /^(?:[-+.\d]*[Ee]?[+-]?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/;

/**
 * Where a text stops being JSON, in UTF-16 units; its length when it breaks off (or nothing is wrong). The
 * engines' own messages don't always say, and each says it in its own way. Takes linear time.
 */
export function jsonErrorAt(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  for (let at = afterSpace(text, 0); at < text.length; at = afterSpace(text, at)) {
    const first = text.charAt(at);
    const next = follow(expected, first, open);
    if (next === null) return isCut(text, at) ? text.length : at;
    const end = tokenEnd(text, at, first);
    if (end === null) return isCut(text, at) ? text.length : at;
    expected = next;
    at = end;
  }
  return text.length;
}

/** What may follow a token that begins so; null when it isn't what is expected. Keeps track of what is open. */
function follow(expected: Expected, first: string, open: string[]): Expected | null {
  if (first === '}' || first === ']') {
    const fits = open.at(-1) === (first === '}' ? '{' : '[') && expected.endsWith('OrEnd');
    if (!fits) return null;
    open.pop();
    return afterValue(open);
  }
  const isMark = first === '{' || first === '[' || first === ',' || first === ':';
  switch (expected) {
    case 'value':
    case 'valueOrEnd':
      if (first === ',' || first === ':') return null;
      if (!isMark) return afterValue(open);
      open.push(first);
      return first === '{' ? 'keyOrEnd' : 'valueOrEnd';
    case 'key':
    case 'keyOrEnd':
      return first === '"' ? 'colon' : null;
    case 'colon':
      return first === ':' ? 'value' : null;
    case 'commaOrEnd':
      if (first !== ',') return null;
      return open.at(-1) === '{' ? 'key' : 'value';
    default:
      return null;
  }
}

function afterValue(open: readonly string[]): Expected {
  return open.length > 0 ? 'commaOrEnd' : 'nothing';
}

/** Null when no whole token begins here. */
function tokenEnd(text: string, at: number, first: string): number | null {
  if ('{}[],:'.includes(first)) return at + 1;
  if (first === '"') return stringEnd(text, at);
  const word = WORDS[first];
  if (word !== undefined) return text.startsWith(word, at) ? at + word.length : null;
  NUMBER.lastIndex = at;
  return NUMBER.test(text) ? NUMBER.lastIndex : null;
}

/** By hand: strings of megabytes are more than a regular expression can take. Beyond the text when it is cut. */
function stringEnd(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return null;
    if (code !== 0x5c) continue;
    at++;
    const escaped = text.charAt(at);
    if (escaped === 'u') {
      const digits = text.slice(at + 1, at + 5);
      if (at + 5 <= text.length && !UNICODE.test(digits)) return null;
      at += 4;
    } else if (!'"\\/bfnrt'.includes(escaped)) {
      return null;
    }
  }
  return text.length;
}

function afterSpace(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); isSpace(code); code = text.charCodeAt(at)) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function isCut(text: string, at: number): boolean {
  return text.length - at < 400 && CUT.test(text.slice(at));
}
