import { expect, it } from 'vitest';
import { testPattern } from './testPattern.ts';

it('finds every place with its groups', () => {
  expect(testPattern('(\\d{3})-(\\d{4})(x)?', 'call 555-1234 or 555-9876')).toEqual({
    matches: [
      { start: 5, end: 13, groups: ['555-1234', '555', '1234', null] },
      { start: 17, end: 25, groups: ['555-9876', '555', '9876', null] },
    ],
  });
});

it('passes over empty matches, and says what it can’t read', () => {
  expect(testPattern('x*', 'abc')).toEqual({ matches: [] });
  expect(testPattern('(', 'abc')).toEqual({ fault: expect.stringMatching(/\S/) });
  expect(testPattern('(?=a)b', 'abc')).toHaveProperty('fault');
});
