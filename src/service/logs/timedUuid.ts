import { randomUUID } from 'node:crypto';

/** A UUID of version 7: those of later times sort after those of earlier ones, and so lie together in a database. */
export function timedUuid(time: Date): string {
  const stamp = time.getTime().toString(16).padStart(12, '0');
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${randomUUID().slice(15)}`;
}
