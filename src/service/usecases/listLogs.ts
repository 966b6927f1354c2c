import type { JsonObject } from '#lib/json.ts';
import { languageOf } from '#nlu/language.ts';
import type { LogPosition, LogRequest, MessageLog } from '#storage/logStore.ts';
import type { Filter } from '../logs/filter/filter.ts';
import { matchesFilter } from '../logs/filter/matchesFilter.ts';
import { narrowingOf } from '../logs/filter/narrowing.ts';
import type { Services } from './services.ts';

/** Entries that are read at once; between two readings other requests have their turn. */
const BATCH = 200;

export interface LogQuery {
  /** Only of this skill. */
  readonly skill?: string;
  readonly filter: Filter | null;
  readonly descending: boolean;
  readonly after?: LogPosition;
  readonly limit: number;
}

export interface LogPage {
  readonly entries: readonly JsonObject[];
  /** Where the next page starts; left out on the last one. */
  readonly next?: LogPosition;
}

/** Entries of the log by the time of their message. */
export async function listLogs({ store, logs }: Services, query: LogQuery): Promise<LogPage> {
  await logs.settled();
  const { filter, limit } = query;
  const found: MessageLog[] = [];
  let request = requestOf(query);
  for (;;) {
    const batch = await store.logs.read(request);
    for (const log of batch) if (filter === null || passes(filter, log)) found.push(log);
    const last = batch.at(-1);
    if (found.length > limit || batch.length < request.limit || !last) break;
    request = { ...request, after: last };
    await new Promise(setImmediate);
  }
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    entries: page.map(({ entry }) => entry),
    ...(found.length > limit && last ? { next: { requested: last.requested, id: last.id } } : {}),
  };
}

function requestOf({ skill, filter, descending, after, limit }: LogQuery): LogRequest {
  const narrowing = filter ? narrowingOf(filter) : {};
  const skills = skill === undefined ? narrowing.skills : [skill];
  return {
    ...narrowing,
    ...(skills ? { skills } : {}),
    descending,
    ...(after ? { after } : {}),
    limit: filter ? Math.max(limit + 1, BATCH) : limit + 1,
  };
}

function passes(filter: Filter, log: MessageLog): boolean {
  const { language } = log.entry;
  return matchesFilter(filter, log, languageOf(typeof language === 'string' ? language : 'en').stem);
}
