import { assert, constantFrom, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '#lib/json.ts';
import { converted, readTyped, typeOf, VALUE_TYPES, written } from './contextTypes.ts';

describe('typed values of a context', () => {
  it('are read as they were written', () => {
    assert(
      property(jsonValue({ maxDepth: 2 }), (any) => {
        // JSON has one zero.
        const value = JSON.parse(JSON.stringify(any)) as Json;
        const type = typeOf(value);
        expect(readTyped(type, written(value, type))).toEqual(value);
      }),
    );
  });

  it('become of the type that is chosen', () => {
    assert(
      property(jsonValue({ maxDepth: 2 }), constantFrom(...VALUE_TYPES), (value, type) => {
        expect(typeOf(converted(value as Json, type))).toBe(type);
      }),
    );
  });

  it.each([
    ['number', 'twelve'],
    ['number', ' '],
    ['json', '{"a":'],
  ] as const)('refuse what is no %s: %j', (type, text) => expect(readTyped(type, text)).toBeUndefined());

  it('keep what they say', () => {
    expect(converted('12', 'number')).toBe(12);
    expect(converted(12, 'text')).toBe('12');
    expect(converted('true', 'flag')).toBe(true);
    expect(converted({ a: 1 }, 'text')).toBe('{"a":1}');
  });
});
