import { fail } from './errors.ts';
import { toDateString } from './dates/javaDate.ts';
import type { Value } from './value.ts';
import { IntentItem, IntentList, Mention, MentionList, MentionValue, Moment, Real, toJson } from './value.ts';

/**
 * A value as it stands in a text: null is empty, arrays and objects are compact JSON, entities and intents their
 * values and names, separated by commas; a double always shows a decimal point, as in Java.
 */
export function toText(value: Value, spend: (cost: number) => void): string {
  const text = written(value, spend);
  spend(text.length);
  return text;
}

function written(value: Value, spend: (cost: number) => void): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Real) return `${value.value}.0`;
  if (value instanceof MentionValue) return value.mention.data.value;
  if (value instanceof Mention) return value.data.value;
  if (value instanceof IntentItem) return value.data.intent;
  if (value instanceof MentionList || value instanceof IntentList) {
    return value.items.map((item) => written(item, spend)).join(', ');
  }
  if (value instanceof Moment) return toDateString(value.millis);
  return JSON.stringify(toJson(value, spend)) ?? fail('no-text', 'The value has no text.');
}
