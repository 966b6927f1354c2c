import type { Numeral } from './numeral.ts';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8 };

export const HAN_RUN = /[零〇一二两兩三四五六七八九十百千万萬億亿]+/gu;
/** A single character is a number before a measure, a currency or a part of a date. */
const MEASURE = /^[个個元円圆日月年人名张張点點时時分秒天週周枚本杯份位次台件％%歳岁块塊号號]/u;

/** Finds numbers in Chinese characters: `三百二十`. */
export function findHanNumerals(text: string): Numeral[] {
  return Array.from(text.matchAll(HAN_RUN)).flatMap(({ index, 0: run }) => {
    const end = index + run.length;
    if (run.length === 1 && text.trim() !== run && !MEASURE.test(text.slice(end))) return [];
    const amount = readHan(run);
    return amount === null ? [] : [{ amount, start: index, end, isDigits: false }];
  });
}

/** Null for a run of scales alone. */
export function readHan(run: string): number | null {
  const characters = Array.from(run);
  if (characters.every((character) => character in DIGITS)) {
    return Number(characters.map((character) => DIGITS[character]).join(''));
  }
  if (characters[0] !== undefined && characters[0] in SCALES) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of characters) {
    const scale = SCALES[character];
    const ten = TENS[character];
    if (scale !== undefined) {
      total = (total + section + (digit ?? 0)) * scale;
      section = 0;
      digit = null;
    } else if (ten !== undefined) {
      section += (digit ?? 1) * ten;
      digit = null;
    } else digit = DIGITS[character] ?? 0;
  }
  return total + section + (digit ?? 0);
}
