import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import type { Edit } from '#skill/edit.ts';
import type { Label } from './change.ts';
import type { OpenConflict } from './openConflicts.ts';

/** A change on its way to the service, as it stands in the browser's database. */
export interface LogEntry {
  /** Grows within one log. */
  readonly seq: number;
  readonly change: string;
  readonly label: Label;
  /** What the service hasn't accepted yet. */
  readonly edits: readonly Edit[];
  /** Takes all of the change back, in this browser. */
  readonly inverse: readonly Edit[];
  /** True once the service accepted the beginning of it. */
  readonly started: boolean;
}

/**
 * Where unsent changes and conflicts that nobody has settled survive a crash or a closed tab. A log belongs to one tab;
 * its writes happen in order.
 */
export interface ChangeLog {
  readonly id: string;
  put(entry: LogEntry): Promise<void>;
  remove(seqs: readonly number[]): Promise<void>;
  /** Keeps these conflicts, and none besides. */
  keep(conflicts: readonly OpenConflict[]): Promise<void>;
  /** Takes over the entries of another log in one transaction; `entries` are already numbered for this one. */
  adopt(from: string, entries: readonly LogEntry[]): Promise<void>;
}

export interface ChangeLogs {
  open(skillId: string, logId: string): ChangeLog;
  /** The ids of the logs of a skill that hold something. */
  list(skillId: string): Promise<string[]>;
  read(skillId: string, logId: string): Promise<LogContent>;
}

export interface LogContent {
  readonly entries: readonly LogEntry[];
  readonly conflicts: readonly OpenConflict[];
}

/** Conflicts stand in a row of their own, after the changes. */
const CONFLICTS = 'conflicts';

const key = (skillId: string, logId: string, seq: number | typeof CONFLICTS): IDBValidKey => [
  skillId,
  logId,
  seq,
];

const logIdOf = (parts: IDBValidKey): string => {
  const id: unknown = Array.isArray(parts) ? parts[1] : null;
  return typeof id === 'string' ? id : '';
};

const rangeOf = (skillId: string, logId?: string): IDBKeyRange =>
  logId === undefined
    ? IDBKeyRange.bound([skillId], [skillId, []])
    : IDBKeyRange.bound([skillId, logId], [skillId, logId, []]);

/** The change logs in IndexedDB: one row per change, keyed by skill, log and number. */
export function indexedDbLogs(database = 'parley-unsent'): ChangeLogs {
  let opened: UseStore | undefined;
  const store: UseStore = (mode, callback) => {
    opened ??= createStore(database, 'changes');
    return opened(mode, callback);
  };
  const write = (act: (rows: IDBObjectStore) => void): Promise<void> =>
    store('readwrite', (rows) => {
      act(rows);
      return promisifyRequest(rows.transaction);
    });
  return {
    open: (skillId, id) => ({
      id,
      put: (entry) => write((rows) => rows.put(entry, key(skillId, id, entry.seq))),
      remove: (seqs) =>
        write((rows) => {
          for (const seq of seqs) rows.delete(key(skillId, id, seq));
        }),
      keep: (conflicts) =>
        write((rows) => {
          if (conflicts.length > 0) rows.put(conflicts, key(skillId, id, CONFLICTS));
          else rows.delete(key(skillId, id, CONFLICTS));
        }),
      adopt: (from, entries) =>
        write((rows) => {
          rows.delete(rangeOf(skillId, from));
          for (const entry of entries) rows.put(entry, key(skillId, id, entry.seq));
        }),
    }),
    list: async (skillId) => {
      const keys = await store('readonly', (rows) => promisifyRequest(rows.getAllKeys(rangeOf(skillId))));
      return [...new Set(keys.map(logIdOf))];
    },
    read: (skillId, logId) =>
      store('readonly', async (rows) => {
        const kept = promisifyRequest<readonly OpenConflict[] | undefined>(
          rows.get(key(skillId, logId, CONFLICTS)),
        );
        const changes = IDBKeyRange.bound([skillId, logId], [skillId, logId, Infinity]);
        const entries = await promisifyRequest<LogEntry[]>(rows.getAll(changes));
        return { entries, conflicts: (await kept) ?? [] };
      }),
  };
}
