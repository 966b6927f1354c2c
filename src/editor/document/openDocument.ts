import type { QueryClient } from '@tanstack/react-query';
import type { ChangeEvent } from '#protocol/feed.ts';
import { isRefused, type Send } from './call.ts';
import { indexedDbLogs, type ChangeLogs } from './changeLog.ts';
import { createDocumentStore, type DocumentStore } from './documentStore.ts';
import type { AtRevision } from './serverCopy.ts';
import { lockOwners, NO_OWNERS, type LogOwners } from './logOwner.ts';

export interface OpenDocumentOptions {
  readonly skillId: string;
  readonly loaded: AtRevision;
  /** As `DocumentPorts.client`. */
  readonly client: string;
  readonly readOnly?: boolean;
  readonly queries: QueryClient;
  readonly send: Send;
  /** Loads the skill anew, past every cache. */
  load(): Promise<AtRevision>;
  readonly logs?: ChangeLogs;
  readonly owners?: LogOwners;
}

export interface OpenedDocument {
  readonly store: DocumentStore;
  /** Takes in a change that the feed tells. */
  hear(change: ChangeEvent): void;
  /** Sends what it can and lets go. Call it when the skill is left. */
  close(): Promise<void>;
}

/** A random id that doesn't need a secure context, as `crypto.randomUUID` would. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('');
}

const browserOwners = (): LogOwners => ('locks' in navigator ? lockOwners(navigator.locks) : NO_OWNERS);

/**
 * Opens a skill for editing in this tab. Changes that a crashed or closed tab had not sent are done again and
 * sent; those of a tab that is still open follow if it goes away with some left.
 */
export async function openDocument(options: OpenDocumentOptions): Promise<OpenedDocument> {
  const { skillId, loaded, client, queries, send } = options;
  const logs = options.logs ?? indexedDbLogs();
  const owners = options.owners ?? browserOwners();
  const logId = randomId();
  const lockOf = (id: string): string => `parley-unsent/${skillId}/${id}`;
  const lock = await owners.hold(lockOf(logId));
  const opened = createDocumentStore({
    skillId,
    loaded,
    client,
    readOnly: options.readOnly ?? false,
    queries,
    send,
    log: logs.open(skillId, logId),
    load: () =>
      queries.fetchQuery({
        queryKey: ['document', skillId, 'anew'],
        queryFn: () => options.load(),
        staleTime: 0,
        gcTime: 0,
        retry: (_failures, error) => !isRefused(error),
      }),
    now: () => Date.now(),
    newId: randomId,
  });

  const leaving = new AbortController();
  const takeOver = async (id: string): Promise<void> => {
    const { entries, conflicts } = await logs.read(skillId, id);
    if (entries.length > 0 || conflicts.length > 0) await opened.adopt(id, entries, conflicts);
  };
  for (const id of await logs.list(skillId).catch((): string[] => [])) {
    const act = (): Promise<void> => takeOver(id);
    if (!(await owners.ifFree(lockOf(id), act))) owners.whenFree(lockOf(id), leaving.signal, act);
  }
  const stopGuarding = guard(opened.store);

  return {
    store: opened.store,
    hear: (change) => opened.hear(change),
    async close() {
      leaving.abort();
      await opened.close();
      stopGuarding();
      lock.release();
    },
  };
}

/** Sends when the tab is put away; asks before it is closed only if this browser can't keep what is unsent. */
function guard(store: DocumentStore): () => void {
  const put = (): void => {
    if (document.visibilityState === 'hidden') void store.getState().flush();
  };
  const ask = (event: BeforeUnloadEvent): void => {
    const { unsent, saving } = store.getState();
    if (unsent > 0 && !saving.kept) event.preventDefault();
  };
  document.addEventListener('visibilitychange', put);
  window.addEventListener('beforeunload', ask);
  return () => {
    document.removeEventListener('visibilitychange', put);
    window.removeEventListener('beforeunload', ask);
  };
}
