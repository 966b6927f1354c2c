import type { IncomingHttpHeaders } from 'node:http';
import type { Store } from '#storage/store.ts';
import type { Config } from '../config.ts';
import { cookieIn, keyIn } from './credentials.ts';
import { KeyRing } from './keyRing.ts';
import { PageSessions, SESSION_COOKIE } from './pageSessions.ts';
import type { Principal } from './principal.ts';

/** Who may come in. */
export class Access {
  readonly keys: KeyRing;
  readonly sessions: PageSessions;

  constructor(
    config: Pick<Config, 'host' | 'apiKey'>,
    store: Pick<Store, 'keys' | 'pageSessions'>,
    now: () => Date,
  ) {
    this.keys = new KeyRing(config, store, now);
    this.sessions = new PageSessions(store, this.keys, now);
  }

  /**
   * Who makes a request, by the key that it shows, else by its page's session; null when nobody we know does. At once where
   * that can be told without a look at the database.
   */
  identify(headers: IncomingHttpHeaders): Principal | Promise<Principal | null> {
    const open = this.keys.withoutKey();
    if (open instanceof Promise) return open.then((local) => local ?? this.#holderOf(headers));
    return open ?? this.#holderOf(headers);
  }

  async #holderOf(headers: IncomingHttpHeaders): Promise<Principal | null> {
    const shown = keyIn(headers.authorization);
    if (shown !== undefined) return this.keys.holderOf(shown);
    const token = cookieIn(headers.cookie, SESSION_COOKIE);
    return token === undefined ? null : this.sessions.holderOf(token);
  }
}
