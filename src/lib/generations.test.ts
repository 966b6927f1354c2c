import { expect, test } from 'vitest';
import { Generations } from './generations.ts';

const MOST = 8;

function filled(...keys: readonly string[]): Generations<string | null> {
  const map = new Generations<string | null>(MOST);
  for (const key of keys) map.set(key, `of ${key}`);
  return map;
}

test('the last half is known', () => {
  const keys = Array.from({ length: 20 }, (_, at) => `key ${at}`);
  for (let used = 1; used <= keys.length; used++) {
    for (const key of keys.slice(Math.max(0, used - MOST / 2), used))
      expect(filled(...keys.slice(0, used)).get(key)).toBe(`of ${key}`);
  }
});

test('no more than the most are known', () => {
  const keys = Array.from({ length: 50 }, (_, at) => `key ${at}`);
  for (let used = 1; used <= keys.length; used++) {
    // Asking may make a key younger: each is asked for in a map of its own.
    const known = keys.filter((key) => filled(...keys.slice(0, used)).get(key) !== undefined);
    expect(known.length).toBeLessThanOrEqual(MOST);
    expect(known.every((key) => keys.indexOf(key) < used)).toBe(true);
  }
});

test('what is asked for again stays', () => {
  const map = filled('often');
  for (let at = 0; at < 100; at++) {
    map.set(`once ${at}`, '');
    expect(map.get('often')).toBe('of often');
  }
});

test('the last value counts, null too', () => {
  const map = filled('a', 'b');
  map.set('a', null);
  expect(map.get('a')).toBeNull();
  for (const key of ['c', 'd', 'e']) map.set(key, key);
  expect(map.get('a')).toBeNull();
  map.set('a', 'new');
  expect(map.get('a')).toBe('new');
});
