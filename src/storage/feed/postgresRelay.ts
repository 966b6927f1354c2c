import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { Client } from 'pg';
import type { Sql } from '../database.ts';
import type { Relay } from './feed.ts';
import type { Listener, News } from './news.ts';

/** Milliseconds. Something is missed when a process dies between its commit and its notification. */
const LOOK_PACE = 5000;
/** Milliseconds. Kin of PostgreSQL that have no LISTEN are looked at instead. */
const POLL_PACE = 500;
const RECONNECT_DELAY = 1000;

/**
 * News by LISTEN and NOTIFY. Notifications go out after the commit, several in one statement, and not within it:
 * PostgreSQL lets transactions that notify commit only one at a time.
 */
export function postgresRelay(db: Sql, url: string): Relay {
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let waiting: News[] = [];
  let sending: Promise<void> | undefined;
  let channel: Promise<string> | undefined;

  /** Tables of several Parleys can be in one database, in schemas of their own; channels are the database's. */
  function channelName(): Promise<string> {
    channel ??= sql<{ name: string }>`select current_schema() as name`.execute(db).then(({ rows }) => {
      const digest = createHash('sha256').update(rows[0]?.name ?? '');
      return `parley_${digest.digest('hex').slice(0, 24)}`;
    });
    return channel;
  }

  /** False where the server doesn't know LISTEN. */
  async function listen(hear: Listener, lost: () => void): Promise<boolean> {
    const name = await channelName();
    const next = new Client({ connectionString: url, keepAlive: true });
    next.on('notification', ({ payload }) => {
      for (const news of JSON.parse(payload ?? '[]') as News[]) hear(news);
    });
    next.on('error', () => undefined);
    try {
      await next.connect();
      await next.query(`listen ${name}`);
    } catch (error) {
      await next.end().catch(() => undefined);
      if (isSqlError(error)) return false;
      throw error;
    }
    next.once('end', lost);
    client = next;
    return true;
  }

  function look(pace: number, task: () => void): void {
    clearInterval(timer);
    timer = setInterval(task, pace);
    timer.unref();
  }

  async function send(): Promise<void> {
    const name = await channelName();
    while (waiting.length > 0) {
      // A payload holds 8,000 bytes.
      const payloads = inParts(waiting.splice(0), 50).map((part) => JSON.stringify(part));
      await sql`select pg_notify(${name}, payload) from unnest(${payloads}::text[]) as payload`
        .execute(db)
        // Others find out by looking.
        .catch(() => undefined);
    }
    sending = undefined;
  }

  return {
    async start(hear, lookNow) {
      const begin = async (): Promise<void> => {
        if (isClosed) return;
        const lost = (): void => {
          if (!isClosed) setTimeout(() => void begin().then(lookNow, lost), RECONNECT_DELAY).unref();
        };
        const listens = await listen(hear, lost);
        look(listens ? LOOK_PACE : POLL_PACE, lookNow);
      };
      await begin();
    },
    publish(news) {
      if (isClosed) return;
      waiting.push(news);
      sending ??= new Promise<void>((go) => void setImmediate(go)).then(send);
    },
    async close() {
      isClosed = true;
      clearInterval(timer);
      await sending;
      await client?.end().catch(() => undefined);
    },
  };
}

/** An answer of the server, as opposed to a connection that failed. */
function isSqlError(error: unknown): boolean {
  const { code, severity } = error as { readonly code?: unknown; readonly severity?: unknown };
  return severity !== undefined && (code === '0A000' || code === '42601' || code === '42883');
}

function inParts<T>(all: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let i = 0; i < all.length; i += size) parts.push(all.slice(i, i + size));
  return parts;
}
