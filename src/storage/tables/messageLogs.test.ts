import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testDatabases, type TestDatabase } from '../databases.testkit.ts';
import type { MessageLog } from '../logStore.ts';
import type { Store } from '../store.ts';

const at = (minute: number): string => `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`;

function log(id: string, skill: string, minute: number, customer: string | null = null): MessageLog {
  return { id, skill, customer, optOut: customer === 'c', requested: at(minute), entry: { text: id } };
}

describe.each(await testDatabases())('message logs on $name', (kind) => {
  let database: TestDatabase;
  let store: Store;

  beforeEach(async () => {
    database = await kind.create();
    store = await database.open();
    const logs = [log('1', 'a', 1), log('3', 'a', 2, 'c'), log('2', 'a', 2, 'd'), log('4', 'b', 3, '\0')];
    await store.logs.add(logs.map((entry) => ({ ...entry, entry: JSON.stringify(entry.entry) })));
  });
  afterEach(async () => {
    await store.close();
    await database.dispose();
  });

  const ids = async (request: Partial<Parameters<Store['logs']['read']>[0]>): Promise<string> => {
    const logs = await store.logs.read({ descending: false, limit: 10, ...request });
    return logs.map((entry) => entry.id).join('');
  };

  it('gives entries back as they were', async () => {
    expect(await store.logs.read({ skills: ['b'], descending: false, limit: 1 })).toEqual([
      log('4', 'b', 3, '\0'),
    ]);
  });

  it('reads them in order of time, page by page', async () => {
    expect(await ids({})).toBe('1234');
    expect(await ids({ descending: true })).toBe('4321');
    expect(await ids({ skills: ['a'], limit: 2 })).toBe('12');
    expect(await ids({ skills: ['a'], after: { requested: at(2), id: '2' } })).toBe('3');
    expect(await ids({ descending: true, after: { requested: at(2), id: '3' } })).toBe('21');
    expect(await ids({ from: at(2), to: at(2) })).toBe('23');
    expect(await ids({ skills: [] })).toBe('');
  });

  it('deletes what is of a customer or too old', async () => {
    await store.logs.deleteOfCustomer('c');
    await store.logs.deleteOfCustomer('nobody');
    expect(await ids({})).toBe('124');
    await store.logs.deleteOfCustomer('\0');
    await store.logs.deleteBefore(at(2));
    expect(await ids({})).toBe('2');
  });
});
