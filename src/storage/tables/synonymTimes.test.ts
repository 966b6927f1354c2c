import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { readStructure } from '#skill/transfer/readStructure.ts';
import { testDatabases, type TestDatabase } from '../databases.testkit.ts';
import type { Store } from '../store.ts';

const ID = '0cfd1c60-30dd-42d1-9f61-a76b171b938e';
const day = (number: number): string => `2026-01-0${number}T00:00:00.000Z`;

describe.each(await testDatabases())('the times of synonyms on $name', (kind) => {
  let database: TestDatabase;
  let store: Store;
  let skill: Skill;
  let revision: number;

  beforeEach(async () => {
    database = await kind.create();
    store = await database.open();
    const read = readStructure({
      intents: [],
      entities: [{ entity: 'pet', values: [{ value: 'dog', synonyms: ['puppy'] }] }],
    });
    skill = read.skill as Skill;
    revision = (await store.skills.create(ID, skill, day(1))).revision;
  });
  afterEach(async () => {
    await store.close();
    await database.dispose();
  });

  async function edit(at: string, ...edits: readonly Edit[]): Promise<void> {
    const { skill: after, touched } = applyEdits(skill, edits);
    await store.skills.change({
      id: ID,
      from: revision++,
      before: skill,
      steps: [{ after, edits, touched, by: 'test', origin: null }],
      at,
    });
    skill = after;
  }

  const synonyms = (...list: readonly string[]): Edit => ({
    op: 'value.set',
    entity: 'pet',
    value: 'dog',
    patch: { set: { synonyms: list } },
  });

  it('begin when a synonym comes, and end with it', async () => {
    await edit(day(2), synonyms('puppy', 'hound'));
    const times = await store.entities.synonymTimes(ID, 'pet', 'dog');
    expect(times('puppy')).toBeUndefined();
    expect(times('hound')).toMatchObject({ created: day(2), updated: day(2) });
    await edit(day(3), synonyms('puppy'));
    await edit(day(4), synonyms('puppy', 'hound'));
    expect((await store.entities.synonymTimes(ID, 'pet', 'dog'))('hound')?.created).toBe(day(4));
  });

  it('follow a synonym, its value and its entity to other names', async () => {
    await edit(day(2), synonyms('puppy', 'hound'));
    await edit(day(3), synonyms('whelp', 'hound'), synonyms('whelp', 'cur'));
    await edit(day(4), {
      op: 'value.set',
      entity: 'pet',
      value: 'dog',
      patch: { set: { value: 'canine' } },
    });
    await edit(day(5), { op: 'entity.rename', entity: 'pet', to: 'animal' });
    const times = await store.entities.synonymTimes(ID, 'animal', 'canine');
    expect(times('whelp')).toMatchObject({ created: day(1), updated: day(3) });
    expect(times('cur')).toMatchObject({ created: day(2), updated: day(3) });
  });

  it('are those of a new value of the same name afterwards', async () => {
    await edit(day(2), synonyms('puppy', 'hound'));
    await edit(day(3), { op: 'value.remove', entity: 'pet', value: 'dog' });
    await edit(day(4), {
      op: 'value.put',
      entity: 'pet',
      value: { value: 'dog', synonyms: ['hound'] },
    });
    expect((await store.entities.synonymTimes(ID, 'pet', 'dog'))('hound')).toBeUndefined();
  });
});
