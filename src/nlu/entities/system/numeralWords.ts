/** A number in a text, in digits or in words. */
export interface Numeral {
  readonly amount: number;
  /** `[start, end)` in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, amount) => [word, amount]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, place) => [word, 10 * (place + 2)]),
);
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const WORD = /\p{L}+/gu;
/** What may stand between two words of one number. */
const GAP = /^(?:\s+|\s*-\s*)$/u;

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether the word before may belong to the same number. */
  readonly isJoined: boolean;
}

/** English numbers in words: `twenty-one`, `two hundred and five`, `three thousand twelve`. */
export function numeralWordsIn(text: string): Numeral[] {
  const words = wordsIn(text);
  const found: Numeral[] = [];
  let at = 0;
  while (at < words.length) {
    const read = readNumeral(words, at);
    if (read) found.push(read.numeral);
    at = read?.next ?? at + 1;
  }
  return found;
}

function wordsIn(text: string): Word[] {
  let before = 0;
  return Array.from(text.matchAll(WORD), (match) => {
    const start = match.index;
    const isJoined = GAP.test(text.slice(before, start));
    before = start + match[0].length;
    return { word: match[0].toLowerCase(), start, end: before, isJoined };
  });
}

function readNumeral(words: readonly Word[], first: number): { numeral: Numeral; next: number } | null {
  let amount = 0;
  let start = -1;
  let end = 0;
  let scale = Infinity;
  let next = first;
  for (;;) {
    const part = readBelowThousand(words, next, start >= 0);
    if (!part) break;
    const after = words[part.next];
    const factor = after?.isJoined === true ? SCALES[after.word] : undefined;
    // Scales fall: in "two thousand three million" a second number begins.
    if ((factor ?? 1) >= scale || (factor === undefined && start >= 0 && part.amount === 0)) break;
    if (start < 0) start = words[first]?.start ?? 0;
    amount += part.amount * (factor ?? 1);
    next = factor === undefined ? part.next : part.next + 1;
    end = words[next - 1]?.end ?? 0;
    scale = factor ?? 1;
    if (scale === 1) break;
  }
  return start < 0 ? null : { numeral: { amount, start, end }, next };
}

/** `and` may lead in a part that isn't the first. */
function readBelowThousand(
  words: readonly Word[],
  first: number,
  isLater: boolean,
): { amount: number; next: number } | null {
  const at = isLater && isWord(words, first, 'and') ? first + 1 : first;
  if (isLater && words[at]?.isJoined !== true) return null;
  const head = readBelowHundred(words, at);
  if (!head || !isWord(words, head.next, 'hundred') || head.amount === 0) return head;
  const next = head.next + 1;
  const tail = readBelowHundred(words, isWord(words, next, 'and') ? next + 1 : next, true);
  if (!tail || tail.amount === 0) return { amount: head.amount * 100, next };
  return { amount: head.amount * 100 + tail.amount, next: tail.next };
}

function readBelowHundred(
  words: readonly Word[],
  at: number,
  isLater = false,
): { amount: number; next: number } | null {
  const { word = '', isJoined = false } = words[at] ?? {};
  if (isLater && !isJoined) return null;
  const unit = UNITS[word];
  if (unit !== undefined) return { amount: unit, next: at + 1 };
  const ten = TENS[word];
  if (ten === undefined) return null;
  const after = words[at + 1];
  const rest = after?.isJoined === true ? (UNITS[after.word] ?? 0) : 0;
  return rest > 0 && rest < 10 ? { amount: ten + rest, next: at + 2 } : { amount: ten, next: at + 1 };
}

function isWord(words: readonly Word[], at: number, word: string): boolean {
  const found = words[at];
  return found?.word === word && found.isJoined;
}
