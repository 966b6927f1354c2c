import { numeralWordsIn, SCALES, type Numeral } from './numeralWords.ts';

/** Languages that write 1.234,5 for what English writes as 1,234.5. */
const DECIMAL_COMMA: ReadonlySet<string> = new Set(['cs', 'de', 'es', 'fr', 'it', 'nl', 'pt']);

const WITH_POINT = /(?<![\p{L}\p{N}_.,])[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\p{L}\p{N}_]|[.,]\d)/gu;
const WITH_COMMA = /(?<![\p{L}\p{N}_.,])[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\p{L}\p{N}_]|[.,]\d)/gu;
const SCALE_AFTER = /^\s+(thousand|million|billion|trillion)\b/iu;

/** All numbers of a text: digits in every language, words in English. They don't overlap. */
export function numeralsIn(text: string, language: string): Numeral[] {
  const base = language.slice(0, 2);
  const digits = DECIMAL_COMMA.has(base) ? withComma(text) : withPoint(text);
  if (base !== 'en') return digits;
  return [...scaled(digits, text), ...numeralWordsIn(text)].sort((a, b) => a.start - b.start);
}

function withPoint(text: string): Numeral[] {
  return Array.from(text.matchAll(WITH_POINT), (match) =>
    numeral(match, Number(match[0].replaceAll(',', '').replace('−', '-'))),
  );
}

function withComma(text: string): Numeral[] {
  return Array.from(text.matchAll(WITH_COMMA), (match) =>
    numeral(match, Number(match[0].replaceAll('.', '').replace(',', '.').replace('−', '-'))),
  );
}

function numeral(match: RegExpExecArray, amount: number): Numeral {
  return { amount, start: match.index, end: match.index + match[0].length };
}

/** `3 million`: digits with a scale after them. */
function scaled(digits: readonly Numeral[], text: string): Numeral[] {
  return digits.map((number) => {
    const after = SCALE_AFTER.exec(text.slice(number.end));
    const scale = SCALES[after?.[1]?.toLowerCase() ?? ''];
    if (!after || scale === undefined) return number;
    return { ...number, amount: number.amount * scale, end: number.end + after[0].length };
  });
}
