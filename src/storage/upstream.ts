/** A service that speaks Watson's v1 API, to which calls are forwarded. */
export interface UpstreamRecord {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** The key that it asks for, encrypted by the service. */
  readonly sealedKey: string;
  /** ISO 8601. */
  readonly created: string;
}

export interface UpstreamStore {
  insert(record: UpstreamRecord): Promise<void>;
  list(): Promise<readonly UpstreamRecord[]>;
  /** False when there is no such one. */
  remove(id: string): Promise<boolean>;
}
