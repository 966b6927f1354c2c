/** What a key allows: a viewer reads and tries, an author edits skills, a manager does everything. */
export type Role = 'viewer' | 'author' | 'manager';

/** A key as it is stored: without the key itself, of which only a salted hash is kept. */
export interface KeyRecord {
  readonly id: string;
  /** For people: whose key it is, or what uses it. */
  readonly name: string;
  readonly role: Role;
  /** The only skill that it opens; null for all. */
  readonly skill: string | null;
  readonly salt: string;
  readonly hash: string;
  /** ISO 8601. */
  readonly created: string;
}

export interface KeyStore {
  insert(record: KeyRecord): Promise<void>;
  /** Those that aren't revoked, the oldest first. */
  list(): Promise<readonly KeyRecord[]>;
  /** Also ends the sessions that the key opened. False when there is no such key. */
  revoke(id: string, at: string): Promise<boolean>;
}

/** A page that signed in with a key. */
export interface PageSession {
  /** Of the cookie's value, which only the browser has. */
  readonly digest: string;
  readonly keyId: string;
  /** ISO 8601. */
  readonly created: string;
  readonly expires: string;
}

export interface PageSessionStore {
  insert(session: PageSession): Promise<void>;
  find(digest: string): Promise<PageSession | undefined>;
  remove(digest: string): Promise<void>;
  /** Deletes those that expired before a time. */
  purge(before: string): Promise<void>;
}

/** An open editor, and the node that it shows. */
export interface PresentEditor {
  readonly client: string;
  /** Of who sits there. */
  readonly name: string;
  readonly node: string | null;
}

/** Which editors have a skill open; times are ISO 8601. */
export interface PresenceStore {
  put(skill: string, editor: PresentEditor, seen: string): Promise<void>;
  /** Those seen since a time, by client. */
  list(skill: string, since: string): Promise<readonly PresentEditor[]>;
  refresh(skill: string, clients: readonly string[], seen: string): Promise<void>;
  remove(skill: string, client: string): Promise<void>;
  purge(before: string): Promise<void>;
}
