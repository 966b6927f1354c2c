import type { Found } from '../found.ts';
import { mentionsOf } from './mention.ts';
import { numeralsIn } from './numeral.ts';

export function findNumbers(text: string, language: string): Found[] {
  return mentionsOf('sys-number', numeralsIn(text, language), text);
}
