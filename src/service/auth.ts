import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export const SESSION_COOKIE = 'parley_session';
/** Seconds. */
export const SESSION_LENGTH = 30 * 24 * 3600;

/** True when both texts are the same; takes the same time wherever they differ. */
export function isSameSecret(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/**
 * Whether a request shows the key: as the password of Basic authentication (user `apikey`, as IBM's SDKs send
 * it), as a Bearer token, or by the cookie of a page that signed in.
 *
 * @param now milliseconds since 1970
 */
export function showsKey(headers: IncomingHttpHeaders, key: string, now: number): boolean {
  const shown = keyIn(headers.authorization);
  if (shown !== undefined) return isSameSecret(shown, key);
  const session = cookieIn(headers.cookie, SESSION_COOKIE);
  return session !== undefined && isSession(session, key, now);
}

/** The cookie's value for a page that has shown the key. It outlives a restart, and ends when the key changes. */
export function newSession(key: string, now: number): string {
  const expires = String(Math.floor(now / 1000) + SESSION_LENGTH);
  return `${expires}.${signature(expires, key)}`;
}

function isSession(session: string, key: string, now: number): boolean {
  const [expires = '', signed = ''] = session.split('.', 2);
  return isSameSecret(signed, signature(expires, key)) && Number(expires) * 1000 > now;
}

function signature(expires: string, key: string): string {
  return createHmac('sha256', key).update(`session ${expires}`).digest('base64url');
}

function keyIn(authorization: string | undefined): string | undefined {
  const [, scheme = '', value = ''] = /^(\S+) +(.*)$/.exec(authorization ?? '') ?? [];
  switch (scheme.toLowerCase()) {
    case 'bearer':
      return value;
    case 'basic': {
      const [user, ...password] = Buffer.from(value, 'base64').toString().split(':');
      return user === 'apikey' ? password.join(':') : '';
    }
    default:
      return undefined;
  }
}

function cookieIn(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.split('=', 2);
    if (key?.trim() === name) return value?.trim();
  }
  return undefined;
}
