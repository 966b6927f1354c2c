import { expect, it } from 'vitest';
import { timedUuid } from './timedUuid.ts';

it('makes UUIDs of version 7 that sort by time', () => {
  const times = ['1970-01-01T00:00:00Z', '2026-11-28T12:00:00Z', '2026-11-28T12:00:00.001Z'];
  const ids = times.map((time) => timedUuid(new Date(time)));
  for (const id of ids)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(ids.toSorted()).toEqual(ids);
  expect(ids[1]?.slice(0, 13)).toBe('01a22206-ca00');
});
