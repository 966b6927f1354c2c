import type { Json } from '#lib/json.ts';
import { readJson } from './readJson.ts';

export const VALUE_TYPES = ['text', 'number', 'flag', 'nothing', 'json'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

export function typeOf(value: Json): ValueType {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'flag' : 'json';
}

/** How a value is written in a field of its type. */
export const written = (value: Json, type: ValueType): string =>
  type === 'json' ? JSON.stringify(value, null, 2) : typeof value === 'string' ? value : plain(value);

const plain = (value: Json): string => (value === null ? '' : JSON.stringify(value));

/** The value that was written in a field; undefined when it isn't one of the type. */
export function readTyped(type: ValueType, text: string): Json | undefined {
  switch (type) {
    case 'text':
      return text;
    case 'number': {
      const number = Number(text);
      return text.trim() === '' || !Number.isFinite(number) ? undefined : number;
    }
    case 'flag':
      return text === 'true';
    case 'nothing':
      return null;
    default:
      return readJson(text);
  }
}

/** A value as one of another type, keeping what it says where it can. */
export function converted(value: Json, type: ValueType): Json {
  if (type === 'json') return typeof value === 'object' && value !== null ? value : [value];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return readTyped(type, text) ?? (type === 'number' ? 0 : null);
}
