import { expect, test } from 'vitest';
import { requiredParts } from './requiredParts.ts';

test.each<[string, string[]]>([
  ['{month} {day}', ['month', 'day']],
  ['(?:{lead} )?{month}(?:,? {year})?', ['month']],
  ['{day} ?{month}', ['day', 'month']],
  ['{day}?{month}', ['month']],
  ['(?:{a} {b}) {c}', ['a', 'b', 'c']],
  ['(?:{a}|{b}) {c}', ['c']],
  ['{a}|{b}', []],
  ['(?!{a}){b}', ['b']],
  ['(?<!{a} )(?<x>{b})', ['b']],
  [String.raw`\({a}\) [{|] {b}`, ['a', 'b']],
  ['(?:{a} )*{b}', ['b']],
  ['(?:{a}){0,2}{b}{1,2}', ['b']],
  [String.raw`\d{1,2} {b}`, ['b']],
  ['', []],
])('%s', (template, names) => {
  expect(requiredParts(template)).toEqual(names);
});
