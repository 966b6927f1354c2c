/**
 * The key that a request shows: as the password of Basic authentication (user `apikey`, as IBM's SDKs send it) or
 * as a Bearer token. Undefined when it shows none, empty when what it shows can't be one.
 */
export function keyIn(authorization: string | undefined): string | undefined {
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

/** The value of a cookie, by the Cookie header. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.split('=', 2);
    if (key?.trim() === name) return value?.trim();
  }
  return undefined;
}
