import { sql } from 'kysely';
import type { Sql } from '../database.ts';
import type { Relay } from './feed.ts';

/** Milliseconds from another process's commit until it is noticed. */
const PACE = 250;

/**
 * SQLite tells nobody; but it counts the commits that other connections make to the file, and asking for that
 * number costs a few microseconds. Publishing is the commit itself.
 */
export function sqliteRelay(db: Sql): Relay {
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let version: number | undefined;

  async function readVersion(): Promise<number | undefined> {
    const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
    return rows[0]?.data_version;
  }

  return {
    async start(_hear, look) {
      version = await readVersion();
      const check = async (): Promise<void> => {
        const now = await readVersion();
        if (now !== version) look();
        version = now;
      };
      const again = (): void => {
        if (isClosed) return;
        timer = setTimeout(() => void check().then(again, again), PACE);
        timer.unref();
      };
      again();
    },
    publish: () => undefined,
    async close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}
