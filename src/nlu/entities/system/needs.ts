/**
 * What a match can't be without: at least one of these. Letters that stand together, all within one word, or a single other
 * character. An empty set: nothing matches.
 */
export type Need = ReadonlySet<string>;

/**
 * What every match of a regular expression has, the most telling first. An underestimate: a text that has all of it need not
 * match. Spaces and what stands in look-arounds aren't told.
 */
export function needsOf(source: string): readonly Need[] {
  const needs = either({ characters: Array.from(source), at: 0 });
  return needs.some((need) => need.size === 0) ? [NOTHING] : needs;
}

interface Cursor {
  readonly characters: readonly string[];
  at: number;
}

const NOTHING: Need = new Set();
const DIGITS: Need = new Set('0123456789');
const LETTER = /^\p{L}$/u;

/** Of alternatives the first needs of all are one need, so are the second ones, and so on. */
function either(cursor: Cursor): readonly Need[] {
  const alternatives = [sequence(cursor)];
  while (peek(cursor) === '|') {
    cursor.at++;
    alternatives.push(sequence(cursor));
  }
  const possible = alternatives.filter((needs) => needs.every((need) => need.size > 0));
  const [first = [NOTHING], ...others] = possible;
  const most = Math.min(first.length, ...others.map((needs) => needs.length));
  return Array.from(
    { length: most },
    (_, at) => new Set(possible.flatMap((needs) => Array.from(needs[at] ?? NOTHING))),
  );
}

function sequence(cursor: Cursor): readonly Need[] {
  const needs: Need[] = [];
  let letters = '';
  const endWord = (): void => {
    if (letters !== '') needs.push(new Set([letters]));
    letters = '';
  };
  for (let next = peek(cursor); next !== '' && next !== '|' && next !== ')'; next = peek(cursor)) {
    const isLetter = LETTER.test(next);
    const found = item(cursor);
    const times = quantifier(cursor);
    if (isLetter && times === '') {
      letters += next;
      continue;
    }
    endWord();
    if (!mayBeLeftOut(times)) needs.push(...found);
  }
  endWord();
  return needs.sort((a, b) => weightOf(b) - weightOf(a));
}

/** How much a need tells: as much as the least of what fulfils it. Marks tell more than digits and a letter or two. */
function weightOf(need: Need): number {
  return Math.min(
    ...Array.from(need, (sign) => (LETTER.test(sign.charAt(0)) || DIGITS.has(sign) ? sign.length : 3)),
  );
}

/** Takes in a character, a set, an escape or a group. */
function item(cursor: Cursor): readonly Need[] {
  const next = take(cursor);
  if (next === '\\') return escape(cursor);
  if (next === '[') return set(cursor);
  if (next === '(') return group(cursor);
  return next === '^' || next === '$' || next === '.' || next.trim() === '' ? [] : [new Set([next])];
}

function group(cursor: Cursor): readonly Need[] {
  const start = cursor.characters.slice(cursor.at, cursor.at + 3).join('');
  const looksAround = /^\?<?[=!]/u.exec(start)?.[0];
  if (looksAround !== undefined) cursor.at += looksAround.length;
  else if (start.startsWith('?:')) cursor.at += 2;
  else if (start.startsWith('?<')) cursor.at = cursor.characters.indexOf('>', cursor.at) + 1;
  const isNever = looksAround === '?!' && peek(cursor) === ')';
  const needs = either(cursor);
  cursor.at++;
  if (isNever) return [NOTHING];
  return looksAround === undefined ? needs : [];
}

function escape(cursor: Cursor): readonly Need[] {
  const next = take(cursor);
  if (next === 'd') return [DIGITS];
  if (!/[a-z\d]/iu.test(next)) return [new Set([next])];
  const open = peek(cursor);
  if (open === '{' || open === '<')
    cursor.at = cursor.characters.indexOf(open === '{' ? '}' : '>', cursor.at) + 1;
  return [];
}

/** A set of single characters, digits among them; of other ones nothing is told. */
function set(cursor: Cursor): readonly Need[] {
  const start = cursor.at;
  for (let depth = 1; depth > 0 && cursor.at < cursor.characters.length;) {
    const next = take(cursor);
    if (next === '\\') cursor.at++;
    else if (next === '[') depth++;
    else if (next === ']') depth--;
  }
  const inner = cursor.characters.slice(start, cursor.at - 1).join('');
  const singles = inner
    .replaceAll('\\d', '0123456789')
    .replace(/(\d)-(\d)/gu, (_, from: string, to: string) =>
      [...DIGITS].filter((digit) => from <= digit && digit <= to).join(''),
    );
  const isOther = /^\^|\[|\s|\\[a-z]|[^\\]-.|--|&&/iu.test(singles);
  return isOther ? [] : [new Set(singles.replace(/\\(.)/gsu, '$1'))];
}

/** How often, as it is written: empty for once. */
function quantifier(cursor: Cursor): string {
  const rest = cursor.characters.slice(cursor.at, cursor.at + 12).join('');
  const times = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(rest)?.[0] ?? '';
  cursor.at += times.length;
  return times;
}

function mayBeLeftOut(times: string): boolean {
  return /^(?:[?*]|\{0)/u.test(times);
}

function peek({ characters, at }: Cursor): string {
  return characters[at] ?? '';
}

function take(cursor: Cursor): string {
  return cursor.characters[cursor.at++] ?? '';
}
