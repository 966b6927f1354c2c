import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorAt } from './jsonError.ts';

describe('jsonErrorAt', () => {
  it.each<[string, number]>([
    ['<html>', 0],
    ['{"a": 1,\n  oops}', 11],
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ["{'a': 1}", 1],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['[}', 1],
    ['{} {}', 3],
    ['"line\nbreak"', 0],
    ['[01]', 2],
    ['"\\x"', 0],
    ['NaN', 0],
  ])('finds where %j goes wrong', (text, at) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    expect(jsonErrorAt(text)).toBe(at);
  });

  it.each(['', '{', '{"a', '{"a\\', '{"a\\u00', '[1.', '[-', '[1e', '[tr', '[1, ', '{"a":', '{"a": [{}'])(
    'sees that %j breaks off',
    (text) => {
      expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
      expect(jsonErrorAt(text)).toBe(text.length);
    },
  );

  it('sees that any JSON breaks off when it is cut', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.constantFrom(0, 1), (value, cut, indent) => {
        const text = JSON.stringify({ value }, null, indent);
        const part = text.slice(0, cut % text.length);
        expect(jsonErrorAt(part)).toBe(part.length);
        expect(jsonErrorAt(text)).toBe(text.length);
      }),
    );
  });

  it('points at a stray character, wherever it stands between tokens', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 2 }), fc.nat(), (values, which) => {
        const parts = values.map((value) => JSON.stringify(value));
        const before = `[${parts.slice(0, (which % (parts.length - 1)) + 1).join(',')},`;
        expect(jsonErrorAt(`${before}?${parts.join(',')}]`)).toBe(before.length);
      }),
    );
  });
});
