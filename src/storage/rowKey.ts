import { createHash } from 'node:crypto';

const LONGEST = 256;
const PREFIX = 256;

/**
 * The indexed form of an artifact's name, at most 812 bytes in UTF-8: the name itself where a database can
 * index it as it is, otherwise its beginning, padded, with a digest. PostgreSQL refuses index entries above
 * 2,704 bytes, NUL characters and lone surrogates, while examples and node ids of real files may hold any of
 * these. A digested key is always longer than a plain one, so the two kinds cannot collide.
 */
export function rowKey(name: string): string {
  if (name.length <= LONGEST && name.isWellFormed() && !name.includes('\0')) return name;
  const start = name.slice(0, PREFIX).replaceAll('\0', '').toWellFormed().padEnd(PREFIX, ' ');
  const digest = createHash('sha256').update(JSON.stringify(name)).digest('base64url');
  return `${start}#${digest}`;
}
