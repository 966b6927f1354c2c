import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const LENGTH = 32;

export interface HashedKey {
  /** Both as base64url. */
  readonly salt: string;
  readonly hash: string;
}

/** Takes some 50 ms, which is the point. */
export async function hashKey(text: string): Promise<HashedKey> {
  const salt = randomBytes(16);
  const hash = await derive(text, salt, LENGTH);
  return { salt: salt.toString('base64url'), hash: hash.toString('base64url') };
}

/** Whether a text is the key that was hashed; compared in constant time. */
export async function isKey(text: string, { salt, hash }: HashedKey): Promise<boolean> {
  const expected = Buffer.from(hash, 'base64url');
  const actual = await derive(text, Buffer.from(salt, 'base64url'), expected.length);
  return timingSafeEqual(actual, expected);
}
