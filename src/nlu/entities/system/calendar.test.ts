import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay } from './calendar.ts';

test('a day as ISO 8601 writes it', () => {
  const date = fc.date({
    min: new Date('0000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, (day) => {
      expect(isoDay(day.getTime())).toBe(day.toISOString().slice(0, 10));
    }),
  );
});

test.each([NaN, Infinity, Date.UTC(10_000, 0, 1), Date.UTC(-1, 11, 31)])('%d can’t be written so', (day) => {
  expect(isoDay(day)).toBe('');
});
