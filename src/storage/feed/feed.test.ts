import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyEdits } from '#skill/applyEdits.ts';
import { blankSkill } from '#skill/blankSkill.ts';
import type { Edit } from '#skill/edit.ts';
import { sharedDatabases, type TestDatabase } from '../databases.testkit.ts';
import type { Store } from '../store.ts';
import { Feed, type Relay } from './feed.ts';
import type { News } from './news.ts';

const ID = '0cfd1c60-30dd-42d1-9f61-a76b171b938e';
const AT = '2026-01-01T00:00:00.000Z';
const EDITS: readonly Edit[] = [{ op: 'intent.put', intent: { intent: 'late' } }];

describe.each(await sharedDatabases())('two stores on one $name', (kind) => {
  let database: TestDatabase;
  let here: Store;
  let there: Store;

  beforeEach(async () => {
    database = await kind.create();
    here = await database.open();
    there = await database.open();
  });
  afterEach(async () => {
    await here.close();
    await there.close();
    await database.dispose();
  });

  const skill = blankSkill('Pets', 'en');

  function follow(store: Store): News[] {
    const heard: News[] = [];
    store.subscribe((news) => heard.push(news));
    return heard;
  }

  async function change(store: Store, from: number): Promise<void> {
    const { skill: after, touched } = applyEdits(skill, EDITS);
    const step = { after, edits: EDITS, touched, by: 'me', origin: null };
    await store.skills.change({ id: ID, from, before: skill, steps: [step], at: AT });
  }

  it('hear of each other what happens, each thing once and in order', async () => {
    await here.skills.create(ID, skill, AT);
    const [heardHere, heardThere] = [follow(here), follow(there)];
    await Promise.all([here.ready(), there.ready()]);

    await change(here, 1);
    await vi.waitFor(() => expect(heardThere).toHaveLength(1), 5000);
    await there.models.write(ID, { revision: 2, digest: 'a', blob: Uint8Array.of(1) });
    await vi.waitFor(() => expect(heardHere).toHaveLength(2), 5000);
    await there.skills.remove(ID, AT);
    await vi.waitFor(() => expect(heardHere).toHaveLength(3), 5000);
    await here.skills.restore(ID);
    await vi.waitFor(() => expect(heardThere).toHaveLength(4), 5000);

    const all: News[] = [
      { kind: 'changed', skill: ID, revision: 2 },
      { kind: 'trained', skill: ID, revision: 2 },
      { kind: 'removed', skill: ID, revision: 3 },
      { kind: 'changed', skill: ID, revision: 4 },
    ];
    expect(heardHere).toEqual(all);
    expect(heardThere).toEqual(all);
  });

  it('hear no more once they have unsubscribed', async () => {
    const heard: News[] = [];
    const end = there.subscribe((news) => heard.push(news));
    end();
    await there.skills.create(ID, skill, AT);
    expect(heard).toEqual([]);
  });
});

describe('a feed', () => {
  it('finds out by looking what the relay has missed', async () => {
    let state: News[] = [{ kind: 'changed', skill: 'a', revision: 3 }];
    let look = (): void => undefined;
    const relay: Relay = {
      start: async (_hear, lookNow) => {
        look = lookNow;
      },
      publish: () => undefined,
      close: async () => undefined,
    };
    const feed = new Feed(relay, async () => state);
    const heard: News[] = [];
    feed.subscribe((news) => heard.push(news));
    await feed.ready();
    feed.tell({ kind: 'changed', skill: 'a', revision: 4 });
    state = [
      { kind: 'changed', skill: 'a', revision: 5 },
      { kind: 'removed', skill: 'b', revision: 2 },
    ];
    look();
    await vi.waitFor(() => expect(heard).toHaveLength(3));
    look();
    await feed.close();
    expect(heard).toEqual([{ kind: 'changed', skill: 'a', revision: 4 }, ...state]);
  });
});
