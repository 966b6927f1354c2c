/** The place of a row in a list, after which the next page starts. */
export interface Position {
  readonly key: string;
  readonly updated: string;
}

export interface PageRequest {
  readonly limit: number;
  readonly sort: 'key' | 'updated';
  readonly descending: boolean;
  readonly after?: Position;
  /** Whether to count all rows of the list, not only those of the page. */
  readonly count: boolean;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page starts; left out on the last one. */
  readonly next?: Position;
  /** Of the whole list, when it was asked for. */
  readonly total?: number;
}

/** An artifact with the times of its row, ISO 8601. */
export interface Stored<T> {
  readonly value: T;
  readonly created: string;
  readonly updated: string;
}
