import { createHmac, randomBytes, scryptSync } from 'node:crypto';
import type { KeyRecord } from '#storage/access.ts';
import type { Store } from '#storage/store.ts';
import { isLoopback, type Config } from '../config.ts';
import { isSameSecret } from './isSameSecret.ts';
import { isKey } from './hashKey.ts';
import { keyIdIn } from './keyText.ts';
import type { Principal } from './principal.ts';

/** A key that another process revokes opens nothing any more after so many milliseconds. */
const TRUSTED = 2000;
/** Keys that were shown lately are known again without hashing them anew. */
const REMEMBERED = 1000;

/** Nobody can reach the service but this machine, and it has no key to ask for. */
const LOCAL: Principal = { keyId: 'local', name: 'local', role: 'manager', skill: null };
const ENVIRONMENT_NAME = 'PARLEY_API_KEY';

type Keys = ReadonlyMap<string, KeyRecord>;

interface KnownKeys {
  readonly at: number;
  /** A promise while they are being read. */
  byId: Keys | Promise<Keys>;
}

/**
 * Knows who shows a key. The slow hash is taken once per key and process; after that a keyed digest of what was
 * shown, with a secret that lives as long as the process, finds it again.
 */
export class KeyRing {
  readonly #config: Pick<Config, 'host' | 'apiKey'>;
  readonly #store: Pick<Store, 'keys'>;
  readonly #now: () => Date;
  readonly #environment: Principal | null;
  readonly #secret = randomBytes(32);
  /** Digest of a shown key → the hash that it turned out to belong to. */
  readonly #shown = new Map<string, string>();
  #records: KnownKeys | undefined;
  /** One key is hashed at a time, so that guessing doesn't take all threads. */
  #hashing: Promise<unknown> = Promise.resolve();

  constructor(config: Pick<Config, 'host' | 'apiKey'>, store: Pick<Store, 'keys'>, now: () => Date) {
    this.#config = config;
    this.#store = store;
    this.#now = now;
    this.#environment = config.apiKey === null ? null : environmentHolder(config.apiKey);
  }

  /** Who shows this text; null when it is no valid key. */
  async holderOf(text: string): Promise<Principal | null> {
    const { apiKey } = this.#config;
    if (apiKey !== null && isSameSecret(text, apiKey)) return this.#environment;
    const id = keyIdIn(text);
    const record = id === null ? undefined : (await this.#byId()).get(id);
    return record && (await this.#matches(text, record)) ? principalOf(record) : null;
  }

  /** The holder of a key by its id, as sessions name it; null when it was revoked or changed. */
  async byKeyId(id: string): Promise<Principal | null> {
    if (id === this.#environment?.keyId) return this.#environment;
    const record = (await this.#byId()).get(id);
    return record ? principalOf(record) : null;
  }

  /**
   * Who may do everything without a key: this machine, as long as no manager's key was made. Else null. A promise only where
   * the keys have to be read first.
   */
  withoutKey(): Principal | null | Promise<Principal | null> {
    const { apiKey, host } = this.#config;
    if (apiKey !== null || !isLoopback(host)) return null;
    const keys = this.#byId();
    return keys instanceof Promise ? keys.then(localAmong) : localAmong(keys);
  }

  /** Keys were made or revoked. */
  changed(): void {
    this.#records = undefined;
  }

  #byId(): Keys | Promise<Keys> {
    const at = this.#now().getTime();
    if (!this.#records || at - this.#records.at > TRUSTED) {
      const reading = this.#store.keys
        .list()
        .then((all) => new Map(all.map((record) => [record.id, record])));
      const records: KnownKeys = { at, byId: reading };
      this.#records = records;
      reading.then(
        (byId) => (records.byId = byId),
        () => this.changed(),
      );
    }
    return this.#records.byId;
  }

  async #matches(text: string, record: KeyRecord): Promise<boolean> {
    const digest = createHmac('sha256', this.#secret).update(text).digest('base64url');
    if (this.#shown.get(digest) === record.hash) return true;
    const checked = this.#hashing.then(() => isKey(text, record));
    this.#hashing = checked.catch(() => undefined);
    if (!(await checked)) return false;
    if (this.#shown.size >= REMEMBERED) this.#shown.clear();
    this.#shown.set(digest, record.hash);
    return true;
  }
}

function localAmong(keys: Keys): Principal | null {
  for (const { role } of keys.values()) if (role === 'manager') return null;
  return LOCAL;
}

function principalOf({ id, name, role, skill }: KeyRecord): Principal {
  return { keyId: id, name, role, skill };
}

/** Sessions that an environment key opened end when it changes, since the id changes with it. */
function environmentHolder(apiKey: string): Principal {
  const id = scryptSync(apiKey, 'parley environment key', 12).toString('base64url');
  return { keyId: `environment-${id}`, name: ENVIRONMENT_NAME, role: 'manager', skill: null };
}
