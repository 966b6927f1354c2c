import { describe, expect, it } from 'vitest';
import { newSession, SESSION_COOKIE, SESSION_LENGTH, showsKey } from './auth.ts';

const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` });
const NOW = Date.UTC(2026, 10, 22);

describe('showsKey', () => {
  it.each([
    ['Basic with the user apikey', basic('apikey:top secret:7'), true],
    ['Bearer', { authorization: 'Bearer top-secret' }, false],
    ['another user', basic('admin:top secret:7'), false],
    ['another key', basic('apikey:top secret'), false],
    ['no password', basic('apikey'), false],
    ['nothing', {}, false],
    ['an unknown scheme', { authorization: 'Digest top secret:7' }, false],
  ])('judges %s', (_name, headers, expected) => {
    expect(showsKey(headers, 'top secret:7', NOW)).toBe(expected);
  });

  it('takes a Bearer token and schemes in any case', () => {
    expect(showsKey({ authorization: 'bearer key' }, 'key', NOW)).toBe(true);
    expect(showsKey({ authorization: 'Bearer key2' }, 'key', NOW)).toBe(false);
  });

  it('takes a session until it expires or the key changes', () => {
    const session = newSession('key', NOW);
    const cookie = (value: string) => ({ cookie: `a=b; ${SESSION_COOKIE}=${value}; c=d` });
    expect(showsKey(cookie(session), 'key', NOW)).toBe(true);
    expect(showsKey(cookie(session), 'key', NOW + SESSION_LENGTH * 1000 + 1)).toBe(false);
    expect(showsKey(cookie(session), 'another', NOW)).toBe(false);
    const [expires, signed] = session.split('.');
    expect(showsKey(cookie(`${Number(expires) + 1}.${signed}`), 'key', NOW)).toBe(false);
    expect(showsKey(cookie(''), 'key', NOW)).toBe(false);
  });
});
