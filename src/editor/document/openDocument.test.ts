import 'fake-indexeddb/auto';
import { QueryClient } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { blankSkill } from '#skill/blankSkill.ts';
import type { Edit } from '#skill/edit.ts';
import { indexedDbLogs, type ChangeLogs } from './changeLog.ts';
import { lockOwners, type LogOwners } from './logOwner.ts';
import { openDocument, type OpenedDocument } from './openDocument.ts';
import { dialogOf, FakeService } from './testing/fakeService.ts';
import { MemoryLocks } from './testing/memoryLocks.ts';

const title = (id: string, text: string): Edit => ({ op: 'node.set', id, patch: { set: { title: text } } });

let databases = 0;

/** A browser with its database and locks, and a service that can be cut off. */
function setUp() {
  const service = new FakeService(blankSkill('Test', 'en'));
  const logs = indexedDbLogs(`test-${++databases}`);
  const locks = new MemoryLocks();
  const owners = lockOwners(locks);
  const cutOff = () => {
    service.disturb = () => {
      throw new Error('no connection');
    };
  };
  const reconnect = () => {
    service.disturb = () => undefined;
  };
  const tab = (more: { logs?: ChangeLogs; owners?: LogOwners } = {}): Promise<OpenedDocument> =>
    openDocument({
      skillId: 'skill',
      loaded: { skill: service.skill, revision: service.revision },
      client: 'own',
      queries: new QueryClient(),
      send: service.send,
      load: async () => ({ skill: service.skill, revision: service.revision }),
      logs,
      owners,
      ...more,
    });
  return { service, logs, tab, cutOff, reconnect };
}

it('keeps unsent changes in IndexedDB and sends them when the skill is opened again', async () => {
  const { service, logs, tab, cutOff, reconnect } = setUp();
  cutOff();
  const first = await tab();
  first.store.getState().apply({ key: 'rename' }, [title('Welcome', 'Hello')]);
  await first.store.getState().flush();
  expect(first.store.getState().saving.reached).toBe(false);
  await first.close();
  expect(await logs.list('skill')).toHaveLength(1);
  expect(await logs.list('other')).toEqual([]);

  reconnect();
  const second = await tab();
  expect(second.store.getState().skill.nodes.get('Welcome')?.title).toBe('Hello');
  expect(second.store.getState().happening?.kind).toBe('restored');
  await second.store.getState().flush();
  expect(service.skill.nodes.get('Welcome')?.title).toBe('Hello');
  await second.close();
  expect(await logs.list('skill')).toEqual([]);
});

it('leaves the log of an open tab alone and takes it over when that tab goes', async () => {
  const { service, logs, tab, cutOff, reconnect } = setUp();
  cutOff();
  const first = await tab();
  first.store.getState().apply({ key: 'rename' }, [title('Welcome', 'from the first tab')]);
  await first.store.getState().flush();
  const second = await tab();
  expect(second.store.getState().skill.nodes.get('Welcome')?.title).toBe('Welcome');

  reconnect();
  // The first tab is waiting before its next attempt; it closes before that.
  const calls = service.calls.length;
  cutOff();
  await first.close();
  reconnect();
  await vi.waitFor(() => expect(second.store.getState().happening?.kind).toBe('restored'));
  await second.store.getState().flush();
  expect(service.calls.length).toBe(calls + 1);
  expect(dialogOf(service.skill)).toEqual(dialogOf(second.store.getState().skill));
  expect(service.skill.nodes.get('Welcome')?.title).toBe('from the first tab');
  await second.close();
  expect(await logs.list('skill')).toEqual([]);
});

it('asks again, in the next tab, what nobody settled in one that was closed', async () => {
  const { service, logs, tab } = setUp();
  const first = await tab();
  first.store.getState().apply({ key: 'rename' }, [title('Welcome', 'mine')]);
  first.hear(service.foreign([title('Welcome', 'theirs')], 'Ann'));
  await vi.waitFor(() => expect(first.store.getState().conflicts).toHaveLength(1));
  await first.close();
  expect(await logs.list('skill')).toHaveLength(1);

  service.foreign([title('Welcome', 'theirs, later')], 'Ann');
  const second = await tab();
  const [conflict] = second.store.getState().conflicts;
  expect(conflict).toMatchObject({ mine: 'mine', theirs: 'theirs, later', by: 'Ann' });
  expect(second.store.getState().happening).toBeNull();
  second.store.getState().resolve(conflict!.id, { value: 'mine' });
  await second.store.getState().flush();
  expect(service.skill.nodes.get('Welcome')?.title).toBe('mine');
  await second.close();
  expect(await logs.list('skill')).toEqual([]);
});

it('asks before the tab is closed only when this browser cannot keep unsent changes', async () => {
  const { logs, tab, cutOff } = setUp();
  const asks = (): boolean => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  cutOff();
  const kept = await tab();
  kept.store.getState().apply({ key: 'rename' }, [title('Welcome', 'a')]);
  await kept.store.getState().flush();
  expect(asks()).toBe(false);
  await kept.close();

  const broken = await tab({
    logs: {
      ...logs,
      list: () => Promise.reject(new Error('blocked')),
      open: (skillId, id) => ({
        ...logs.open(skillId, id),
        put: () => Promise.reject(new Error('blocked')),
      }),
    },
  });
  broken.store.getState().apply({ key: 'rename' }, [title('Welcome', 'b')]);
  await broken.store.getState().flush();
  expect(broken.store.getState().saving.kept).toBe(false);
  expect(asks()).toBe(true);
  await broken.close();
  expect(asks()).toBe(false);
});
