import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit } from '#skill/edit.ts';
import { skillOf } from '#skill/testkit/skills.testkit.ts';
import { writeWatson } from '#skill/transfer/writeWatson.ts';
import type { Sql } from '../database.ts';
import { sharedDatabases, type TestDatabase } from '../databases.testkit.ts';
import type { Store } from '../store.ts';
import { copyData, CopyRefused } from './copyData.ts';
import { DATA_TABLES } from './tableKeys.ts';

const ID = '0cfd1c60-30dd-42d1-9f61-a76b171b938e';
const AT = '2026-01-01T00:00:00.000Z';

const workspace = {
  name: 'Pets',
  language: 'en',
  intents: [{ intent: 'ask', examples: Array.from({ length: 1200 }, (_, n) => ({ text: `É ${n} \0?` })) }],
  entities: [{ entity: 'pet', values: [{ value: 'dog', synonyms: ['puppy'] }] }],
  counterexamples: [{ text: 'no' }],
  dialog_nodes: [{ dialog_node: 'first' }, { dialog_node: 'below', parent: 'first' }],
};

const kinds = await sharedDatabases();
const pairs = kinds.flatMap((from) => kinds.map((to) => ({ name: `${from.name} to ${to.name}`, from, to })));

describe.each(pairs)('a copy from $name', ({ from, to }) => {
  let databases: TestDatabase[];
  let store: Store;
  let source: Sql;
  let target: Sql;

  beforeEach(async () => {
    databases = [await from.create(), await to.create()];
    store = await databases[0]!.open();
    await store.skills.create(ID, skillOf(workspace), AT);
    await change(store, [{ op: 'intent.rename', intent: 'ask', to: 'inquire' }]);
    await store.models.write(ID, { revision: 2, digest: 'a', blob: Uint8Array.of(0, 255, 7) });
    await store.keys.insert({
      id: 'k',
      name: 'CI',
      role: 'manager',
      skill: null,
      salt: 's',
      hash: 'h',
      created: AT,
    });
    source = await databases[0]!.openSql();
    target = await databases[1]!.openSql();
  });
  afterEach(async () => {
    await Promise.all([store.close(), source.destroy(), target.destroy()]);
    for (const database of databases) await database.dispose();
  });

  async function change(on: Store, edits: readonly Edit[]): Promise<void> {
    const { head, skill: before } = (await on.skills.load(ID))!;
    const { skill: after, touched } = applyEdits(before, edits);
    const steps = [{ after, edits, touched, by: 'me', origin: null }];
    await on.skills.change({ id: ID, from: head.revision, before, steps, at: AT });
  }

  it('holds everything, counted and hashed', async () => {
    const copied = await copyData(source, target);
    expect(copied.map(({ table }) => table)).toEqual(DATA_TABLES);
    const rows = Object.fromEntries(copied.map((table) => [table.table, table.rows]));
    expect(rows).toMatchObject({
      skills: 1,
      examples: 1200,
      changes: 1,
      models: 1,
      keys: 1,
      dialog_nodes: 2,
    });
    const other = await databases[1]!.open();
    const [mine, theirs] = [(await store.skills.load(ID))!, (await other.skills.load(ID))!];
    expect(theirs.head).toEqual(mine.head);
    expect(writeWatson(theirs.skill)).toEqual(writeWatson(mine.skill));
    expect(await other.models.read(ID)).toMatchObject({ revision: 2, digest: 'a' });
    await other.close();
    // And the digests say so: the same again from the copy.
    expect(await copyData(target, source, { replace: true })).toEqual(copied);
  });

  it('goes nowhere that holds something, unless told to replace it', async () => {
    const other = await databases[1]!.open();
    const second = ID.replace('0', '1');
    await other.skills.create(second, skillOf({ name: 'In the way' }), AT);
    await expect(copyData(source, target)).rejects.toThrow(CopyRefused);
    expect(await other.skills.readHead(second)).toBeDefined();

    await copyData(source, target, { replace: true });
    expect(await other.skills.readHead(second)).toBeUndefined();
    expect((await other.skills.readHead(ID))?.revision).toBe(4);
    expect((await other.skills.changesAfter(ID, 3))?.[0]?.revision).toBe(4);
    await change(other, [{ op: 'node.remove', id: 'below' }]);
    expect((await other.skills.readHead(ID))?.revision).toBe(5);
    await other.close();
  });

  it('is of one moment, whatever is written meanwhile', async () => {
    let wrote: Promise<void> | undefined;
    await copyData(source, target, {
      progress: (table) => {
        if (table === 'intents') wrote = change(store, [{ op: 'node.remove', id: 'first' }]);
      },
    });
    await wrote;
    const other = await databases[1]!.open();
    expect((await other.skills.load(ID))?.skill.nodes.size).toBe(2);
    expect((await other.skills.load(ID))?.head.revision).toBe(2);
    expect((await store.skills.load(ID))?.skill.nodes.size).toBe(0);
    await other.close();
  });
});
