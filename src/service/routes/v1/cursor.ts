import type { Position } from '#storage/page.ts';
import { ServiceError } from '../../errors.ts';

/** A position in a list as an opaque token; `sort` is the order that it is a position in. */
export function writeCursor(position: Position, sort: string): string {
  return Buffer.from(JSON.stringify([sort, position.key, position.updated])).toString('base64url');
}

export function readCursor(cursor: string, sort: string): Position {
  const [of, key, updated] = parse(cursor);
  if (of !== sort || typeof key !== 'string' || typeof updated !== 'string')
    throw new ServiceError('badCursor');
  return { key, updated };
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
