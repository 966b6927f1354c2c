import { expect, it } from 'vitest';
import { relativeTime } from './relativeTime.ts';

const now = new Date(2026, 10, 22, 12, 0).getTime();
const ago = (...then: [number, number, number, number, number]) =>
  relativeTime(new Date(...then).getTime(), now, 'en-GB');

it('counts minutes and hours of today', () => {
  expect(ago(2026, 10, 22, 11, 56)).toBe('4 min ago');
  expect(ago(2026, 10, 22, 9, 10)).toBe('2 hr ago');
  expect(relativeTime(now + 5000, now, 'en-GB')).toBe('now');
});

it('calls last night yesterday, then counts days', () => {
  expect(ago(2026, 10, 21, 23, 50)).toBe('yesterday');
  expect(ago(2026, 10, 19, 13, 0)).toBe('3 days ago');
});

it('gives the date after a week, with the year when it was another one', () => {
  expect(ago(2026, 10, 6, 8, 0)).toBe('6 Nov');
  expect(ago(2024, 1, 3, 8, 0)).toBe('3 Feb 2024');
});
