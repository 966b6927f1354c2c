import type { LogPosition } from '#storage/logStore.ts';
import { ServiceError } from '../../errors.ts';

/** A cursor can be used for so long, in milliseconds. */
const LIFE = 5 * 60 * 1000;

/** A position in a list of logs as an opaque token; `sort` is the order that it is a position in. */
export function writeLogCursor({ requested, id }: LogPosition, sort: string, now: Date): string {
  return Buffer.from(JSON.stringify([sort, requested, id, now.getTime()])).toString('base64url');
}

export function readLogCursor(cursor: string, sort: string, now: Date): LogPosition {
  const [of, requested, id, written] = parse(cursor);
  if (of !== sort || !isText(requested) || !isText(id) || typeof written !== 'number') {
    throw new ServiceError('badCursor');
  }
  if (now.getTime() - written > LIFE) throw new ServiceError('oldCursor');
  return { requested, id };
}

/** PostgreSQL takes no text with a NUL. */
const isText = (value: unknown): value is string => typeof value === 'string' && !value.includes('\0');

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
