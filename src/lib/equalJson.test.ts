import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalJson } from './equalJson.ts';

describe('equalJson', () => {
  it('looks at what is held, not at the order of properties', () => {
    expect(equalJson({ a: 1, b: [null, { c: 'x' }] }, { b: [null, { c: 'x' }], a: 1 })).toBe(true);
  });

  it.each([
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: null }, {}],
    [{ a: null }, { b: null }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], { 0: 1 }],
    [null, {}],
    ['1', 1],
    [0, false],
  ])('tells %j from %j', (a, b) => {
    expect(equalJson(a, b)).toBe(false);
    expect(equalJson(b, a)).toBe(false);
  });

  it('finds a copy equal, and a changed copy not', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(equalJson(value, structuredClone(value))).toBe(true);
        expect(equalJson([value, 1], [value, 2])).toBe(false);
      }),
    );
  });
});
