/**
 * A token and the space before it; the groups are a mark, a string and another literal. The class in strings
 * is every character from the space on but the quotation mark and the backslash.
 */
const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("[ !#-[\]-\uFFFF]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uFFFF]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null))/y;
const SPACE = /[ \t\r\n]*/y;
/** What a text can end in when it is cut off in the middle of a token. */
const CUT = /^(?:"[^"\\]*(?:\\[^][^"\\]*)*\\?|[-+.\d]*[Ee]?[+-]?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/;

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/**
 * Where a text stops being JSON, in UTF-16 units; its length when it breaks off (or nothing is wrong). The
 * engines' own messages don't always say, and each says it in its own way. Takes linear time.
 */
export function jsonErrorAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  for (let at = 0; ;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) return cutOrBad(text, at);
    const [, mark, string, literal] = match;
    const next = step(expected, mark, string, literal, open);
    if (!next) return TOKEN.lastIndex - (mark ?? string ?? literal ?? '').length;
    expected = next;
    at = TOKEN.lastIndex;
  }
}

/** What may follow the token; null when the token isn't what is expected. Keeps track of what is open. */
function step(
  expected: Expected,
  mark: string | undefined,
  string: string | undefined,
  literal: string | undefined,
  open: ('{' | '[')[],
): Expected | null {
  const inside = open.at(-1);
  const afterValue = (): Expected => (open.length > 0 ? 'commaOrEnd' : 'nothing');
  if (mark === '}' || mark === ']') {
    const fits =
      inside === (mark === '}' ? '{' : '[') && (expected === 'commaOrEnd' || expected.endsWith('OrEnd'));
    if (!fits) return null;
    open.pop();
    return afterValue();
  }
  switch (expected) {
    case 'value':
    case 'valueOrEnd':
      if (mark === '{' || mark === '[') {
        open.push(mark);
        return mark === '{' ? 'keyOrEnd' : 'valueOrEnd';
      }
      return string !== undefined || literal !== undefined ? afterValue() : null;
    case 'key':
    case 'keyOrEnd':
      return string === undefined ? null : 'colon';
    case 'colon':
      return mark === ':' ? 'value' : null;
    case 'commaOrEnd':
      if (mark !== ',') return null;
      return inside === '{' ? 'key' : 'value';
    default:
      return null;
  }
}

function cutOrBad(text: string, from: number): number {
  SPACE.lastIndex = from;
  SPACE.exec(text);
  const at = SPACE.lastIndex;
  return CUT.test(text.slice(at)) ? text.length : at;
}
