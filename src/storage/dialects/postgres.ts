import { PostgresDialect } from 'kysely';
import { Pool } from 'pg';

const CONNECTIONS = 10;

/**
 * Kysely over a pool of PostgreSQL connections. The tables are in the first schema of the search path, which the
 * URL can set: `?options=-c search_path=name`.
 */
export function postgresDialect(url: string): PostgresDialect {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS });
  // An idle connection that the server closes is replaced by the pool; without a listener it ends the process.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}
