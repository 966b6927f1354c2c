import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteStore } from '#storage/openStore.ts';
import type { NewMessageLog } from '#storage/logStore.ts';
import type { Store } from '#storage/store.ts';
import { MessageLogs } from './messageLogs.ts';

const NOW = new Date('2026-01-31T00:00:00.000Z');

let store: Store;
let batches: number[];
let isBroken: boolean;
let faults: unknown[];

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  batches = [];
  faults = [];
  isBroken = false;
});
afterEach(() => store.close());

const log = (number: number, requested = NOW.toISOString()): NewMessageLog => ({
  id: String(number).padStart(6, '0'),
  skill: 'a',
  customer: null,
  optOut: false,
  requested,
  entry: '{}',
});

function logs(days = 30): MessageLogs {
  const add = async (entries: readonly NewMessageLog[]): Promise<void> => {
    if (isBroken) throw new Error('full');
    batches.push(entries.length);
    await store.logs.add(entries);
  };
  return new MessageLogs(
    { ...store.logs, add },
    { days, now: () => NOW, report: (error) => faults.push(error) },
  );
}

const stored = async (): Promise<number> =>
  (await store.logs.read({ descending: false, limit: 20_000 })).length;

test('what comes together is written together', async () => {
  const writer = logs();
  for (let i = 0; i < 3000; i++) writer.record(log(i));
  await writer.settled();
  writer.record(log(3000));
  await writer.close();
  expect(batches).toEqual([3000, 1]);
  expect(await stored()).toBe(3001);
});

test('what the database refuses is tried again', async () => {
  const writer = logs();
  isBroken = true;
  writer.record(log(1));
  await writer.settled();
  expect(faults).toHaveLength(1);
  isBroken = false;
  writer.record(log(2));
  await writer.close();
  expect(await stored()).toBe(2);
});

test('what is too old goes, and without days nothing is kept', async () => {
  const writer = logs(30);
  writer.record(log(1, '2025-12-31T00:00:00.000Z'));
  writer.record(log(2, '2026-01-01T00:00:00.000Z'));
  await writer.settled();
  await writer.deleteOld();
  expect(await stored()).toBe(1);
  await writer.close();
  const none = logs(0);
  none.record(log(3));
  await none.close();
  expect(await stored()).toBe(1);
});
