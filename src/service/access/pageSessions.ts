import { createHash, randomBytes } from 'node:crypto';
import type { PageSession } from '#storage/access.ts';
import type { Store } from '#storage/store.ts';
import type { KeyRing } from './keyRing.ts';
import type { Principal } from './principal.ts';

export const SESSION_COOKIE = 'parley_session';
/** Seconds. */
export const SESSION_LENGTH = 30 * 24 * 3600;

/** A session that another process closes is over here after so many milliseconds. */
const TRUSTED = 2000;
const REMEMBERED = 1000;

/**
 * Pages that signed in. The browser holds a random token, the database its digest, so that every process on one
 * database knows the session, and nobody who reads the database can use it.
 */
export class PageSessions {
  readonly #store: Pick<Store, 'pageSessions'>;
  readonly #ring: KeyRing;
  readonly #now: () => Date;
  readonly #found = new Map<string, { readonly at: number; readonly session: PageSession | undefined }>();

  constructor(store: Pick<Store, 'pageSessions'>, ring: KeyRing, now: () => Date) {
    this.#store = store;
    this.#ring = ring;
    this.#now = now;
  }

  /** The cookie's value for a page that has shown a key. It outlives a restart, and ends with the key. */
  async open({ keyId }: Pick<Principal, 'keyId'>): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.#now();
    const expires = new Date(now.getTime() + SESSION_LENGTH * 1000).toISOString();
    await this.#store.pageSessions.purge(now.toISOString());
    await this.#store.pageSessions.insert({
      digest: digestOf(token),
      keyId,
      created: now.toISOString(),
      expires,
    });
    return token;
  }

  /** Whose session it is; null when it isn't one, or is over. */
  async holderOf(token: string): Promise<Principal | null> {
    const session = await this.#find(digestOf(token));
    if (!session || session.expires <= this.#now().toISOString()) return null;
    return this.#ring.byKeyId(session.keyId);
  }

  async close(token: string): Promise<void> {
    const digest = digestOf(token);
    this.#found.delete(digest);
    await this.#store.pageSessions.remove(digest);
  }

  async #find(digest: string): Promise<PageSession | undefined> {
    const at = this.#now().getTime();
    const known = this.#found.get(digest);
    if (known && at - known.at <= TRUSTED) return known.session;
    const session = await this.#store.pageSessions.find(digest);
    if (this.#found.size >= REMEMBERED) this.#found.clear();
    if (session) this.#found.set(digest, { at, session });
    return session;
  }
}

/** The token is random: it needs no salt. */
function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
