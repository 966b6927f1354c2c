import { randomBytes } from 'node:crypto';

const FORM = /^parley_([\da-f]{16})_([\w-]{43})$/;

/** A new key: `parley_`, its id, which tells the hash that it belongs to, and 256 random bits. */
export function newKeyText(): { readonly id: string; readonly text: string } {
  const id = randomBytes(8).toString('hex');
  return { id, text: `parley_${id}_${randomBytes(32).toString('base64url')}` };
}

/** The id in a key's text; null for what can't be a key of ours. */
export function keyIdIn(text: string): string | null {
  return FORM.exec(text)?.[1] ?? null;
}
