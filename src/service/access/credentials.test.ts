import { describe, expect, it } from 'vitest';
import { cookieIn, keyIn } from './credentials.ts';

const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

describe('the key that a request shows', () => {
  it.each([
    ['Basic with the user apikey', basic('apikey:top secret:7'), 'top secret:7'],
    ['another user', basic('admin:top secret'), ''],
    ['no password', basic('apikey'), ''],
    ['Bearer', 'Bearer top-secret', 'top-secret'],
    ['schemes in any case', 'bearer key', 'key'],
    ['an unknown scheme', 'Digest key', undefined],
    ['nothing', undefined, undefined],
  ])('%s', (_name, header, expected) => {
    expect(keyIn(header)).toBe(expected);
  });
});

it('finds a cookie', () => {
  expect(cookieIn('a=b; c=d; e=f', 'c')).toBe('d');
  expect(cookieIn('a=b', 'c')).toBeUndefined();
  expect(cookieIn(undefined, 'c')).toBeUndefined();
});
