import { createHash, timingSafeEqual } from 'node:crypto';

/** True when both texts are the same; takes the same time wherever they differ. */
export function isSameSecret(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
