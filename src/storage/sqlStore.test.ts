import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { readStructure } from '#skill/transfer/readStructure.ts';
import { writeWatson } from '#skill/transfer/writeWatson.ts';
import { testDatabases, type TestDatabase } from './databases.testkit.ts';
import type { PageRequest } from './page.ts';
import type { SkillHead, Store } from './store.ts';

const ID = '0cfd1c60-30dd-42d1-9f61-a76b171b938e';
const OTHER = '5b0e1c0e-3a6e-4a5f-8f06-0f1d1c9be0aa';
const BY_NAME: PageRequest = { limit: 100, sort: 'key', descending: false, count: false };

const workspace: JsonObject = {
  name: 'Pets',
  language: 'en',
  description: null,
  unknown: { kept: [1, null] },
  counterexamples: null,
  intents: [
    { intent: 'buy', examples: [{ text: 'a dog' }, { text: 'a cat' }, { text: 'a fish' }] },
    { intent: 'ask', description: 'no list' },
    { intent: 'Zebra', examples: null },
  ],
  entities: [
    {
      entity: 'pet',
      fuzzy_match: true,
      values: [
        { value: 'dog', type: 'synonyms', synonyms: ['puppy'] },
        { value: 'cat', patterns: ['c.t'] },
      ],
    },
    { entity: 'sys-number', values: [] },
  ],
  dialog_nodes: [
    { dialog_node: 'second', previous_sibling: 'first', parent: null },
    { dialog_node: 'first', conditions: 'welcome', output: { text: '\u0000 and \ud83d\ude00' } },
    { dialog_node: 'child', parent: 'first', context: { gone: null } },
  ],
};

describe.each(await testDatabases())('a store on $name', (kind) => {
  let database: TestDatabase;
  let store: Store;

  beforeEach(async () => {
    database = await kind.create();
    store = await database.open();
  });
  afterEach(async () => {
    await store.close();
    await database.dispose();
  });

  async function create(json: JsonObject = workspace): Promise<{ skill: Skill; head: SkillHead }> {
    const skill = skillOf(json);
    return { skill, head: await store.skills.create(ID, skill, '2026-01-01T00:00:00.000Z') };
  }

  async function edit(before: Skill, from: number, edits: readonly Edit[], at = '2026-01-02T00:00:00.000Z') {
    const { skill: after, touched } = applyEdits(before, edits);
    const isWritten = await store.skills.change({
      id: ID,
      from,
      before,
      steps: [{ after, edits, touched, by: 'test', origin: null }],
      at,
    });
    return { after, isWritten };
  }

  async function reload(): Promise<JsonObject | undefined> {
    const stored = await store.skills.load(ID);
    return stored && writeWatson(stored.skill);
  }

  it('gives a skill back as it was', async () => {
    const { head } = await create();
    expect(head).toEqual({
      id: ID,
      revision: 1,
      fields: { name: 'Pets', language: 'en', description: null, unknown: { kept: [1, null] } },
      created: '2026-01-01T00:00:00.000Z',
      updated: '2026-01-01T00:00:00.000Z',
    });
    expect(await reload()).toEqual(workspace);
    expect(await store.skills.readHead(ID)).toEqual(head);
  });

  it('keeps it when it is closed and opened again', async () => {
    await create();
    await store.close();
    store = await database.open();
    expect(await reload()).toEqual(workspace);
  });

  it.each<[string, readonly Edit[]]>([
    ['a property of the skill', [{ op: 'skill.set', patch: { set: { name: 'Zoo' }, unset: ['unknown'] } }]],
    ['a node', [{ op: 'node.set', id: 'child', patch: { set: { title: 'A child' } } }]],
    [
      'a new first node',
      [{ op: 'node.put', node: { dialog_node: 'new' }, place: { parent: '', after: null } }],
    ],
    ['a node moved', [{ op: 'node.move', id: 'second', place: { parent: 'first', after: 'child' } }]],
    ['a node removed with its children', [{ op: 'node.remove', id: 'first' }]],
    ['a node renamed', [{ op: 'node.rename', id: 'first', to: 'start' }]],
    ['an example at the end', [{ op: 'example.put', intent: 'buy', example: { text: 'a cow' } }]],
    ['an example in between', [{ op: 'example.put', intent: 'buy', example: { text: 'a cow' }, at: 1 }]],
    ['an example in front', [{ op: 'example.put', intent: 'buy', example: { text: 'a cow' }, at: 0 }]],
    ['a first example', [{ op: 'example.put', intent: 'ask', example: { text: 'what' } }]],
    [
      'an example changed',
      [{ op: 'example.set', intent: 'buy', text: 'a cat', patch: { set: { text: 'the cat', note: 1 } } }],
    ],
    [
      'examples in another order',
      [
        { op: 'example.remove', intent: 'buy', text: 'a fish' },
        { op: 'example.put', intent: 'buy', example: { text: 'a fish' }, at: 0 },
      ],
    ],
    ['an example removed', [{ op: 'example.remove', intent: 'buy', text: 'a dog' }]],
    ['an intent renamed', [{ op: 'intent.rename', intent: 'buy', to: 'purchase' }]],
    [
      'an intent renamed and its name given away',
      [
        { op: 'intent.rename', intent: 'buy', to: 'purchase' },
        { op: 'intent.put', intent: { intent: 'buy', examples: [{ text: 'a dog' }] }, order: 7.5 },
        { op: 'example.set', intent: 'purchase', text: 'a dog', patch: { set: { text: 'one dog' } } },
      ],
    ],
    [
      'two intents with each other’s names',
      [
        { op: 'intent.rename', intent: 'buy', to: 'between' },
        { op: 'intent.rename', intent: 'ask', to: 'buy' },
        { op: 'intent.rename', intent: 'between', to: 'ask' },
      ],
    ],
    ['an intent removed', [{ op: 'intent.remove', intent: 'buy' }]],
    ['an entity renamed', [{ op: 'entity.rename', entity: 'pet', to: 'animal' }]],
    ['an entity removed', [{ op: 'entity.remove', entity: 'pet' }]],
    [
      'a value changed',
      [{ op: 'value.set', entity: 'pet', value: 'dog', patch: { set: { value: 'hound', synonyms: [] } } }],
    ],
    ['a value removed', [{ op: 'value.remove', entity: 'pet', value: 'dog' }]],
    [
      'a value renamed and removed before its entity is renamed',
      [
        { op: 'value.set', entity: 'pet', value: 'dog', patch: { set: { value: 'hound' } } },
        { op: 'value.remove', entity: 'pet', value: 'hound' },
        { op: 'entity.rename', entity: 'pet', to: 'animal' },
      ],
    ],
    ['a counterexample', [{ op: 'counterexample.put', counterexample: { text: 'no' } }]],
  ])('writes %s, and back', async (_name, edits) => {
    const { skill } = await create();
    const { after, isWritten } = await edit(skill, 1, edits);
    expect(isWritten).toBe(true);
    expect(await store.skills.readRevision(ID)).toBe(2);
    expect(await reload()).toEqual(writeWatson(after));

    const { inverse } = applyEdits(skill, edits);
    await edit(after, 2, inverse);
    expect(await reload()).toEqual(workspace);
  });

  it('finds room among examples again and again', async () => {
    let { skill } = await create();
    for (let revision = 1; revision <= 60; revision++) {
      const example = { text: `between ${revision}` };
      const edits: Edit[] = [{ op: 'example.put', intent: 'buy', example, at: 1 }];
      ({ after: skill } = await edit(skill, revision, edits));
    }
    expect(await reload()).toEqual(writeWatson(skill));
  });

  it('replaces whole collections', async () => {
    const { skill } = await create();
    const after = skillOf({ ...workspace, intents: [{ intent: 'new', examples: [] }], entities: null });
    const { touched } = applyEdits(skill, []);
    const at = '2026-01-02T00:00:00.000Z';
    await store.skills.change({
      id: ID,
      from: 1,
      before: skill,
      steps: [{ after, edits: null, touched, by: 'test', origin: null }],
      at,
    });
    expect(await reload()).toEqual(writeWatson(after));
    expect(await store.skills.changesAfter(ID, 1)).toEqual([
      { revision: 2, edits: null, at, by: 'test', origin: null },
    ]);
  });

  it.each<Edit>([
    { op: 'node.remove', id: 'first' },
    { op: 'node.set', id: 'first', patch: { set: { title: 'new' } } },
  ])('writes nothing on another revision than the one that was read: $op', async (change) => {
    const { skill } = await create();
    const { isWritten } = await edit(skill, 3, [change]);
    expect(isWritten).toBe(false);
    expect(await reload()).toEqual(workspace);
    expect(await store.skills.changesAfter(ID, 1)).toEqual([]);
  });

  it.each<Edit>([
    { op: 'node.remove', id: 'first' },
    { op: 'node.set', id: 'first', patch: { set: { title: 'new' } } },
  ])('writes nothing when the database refuses a part of it: $op', async (change) => {
    const { skill } = await create();
    const db = await database.openSql();
    const taken = { skill_id: ID, revision: 2, edits: null, at: '', by: '', origin: null };
    await db.insertInto('changes').values(taken).execute();
    await db.destroy();
    await expect(edit(skill, 1, [change])).rejects.toThrow(/unique/i);
    expect(await reload()).toEqual(workspace);
    expect(await store.skills.readRevision(ID)).toBe(1);
  });

  it('writes a node while something else is being written', async () => {
    const { skill } = await create();
    const other = store.skills.create(OTHER, skill, '2026-01-01T00:00:00.000Z');
    const { after } = await edit(skill, 1, [
      { op: 'node.set', id: 'first', patch: { set: { title: 'new' } } },
    ]);
    await other;
    expect(await reload()).toEqual(writeWatson(after));
    expect(await store.skills.readRevision(OTHER)).toBe(1);
  });

  it('logs changes so that they can be followed', async () => {
    const { skill } = await create();
    const first: Edit[] = [{ op: 'intent.put', intent: { intent: 'late' } }];
    const second: Edit[] = [{ op: 'node.remove', id: 'child' }];
    const { after } = await edit(skill, 1, first);
    await edit(after, 2, second);
    expect(await store.skills.changesAfter(ID, 1)).toEqual([
      {
        revision: 2,
        edits: [{ ...first[0], order: 3 }],
        at: '2026-01-02T00:00:00.000Z',
        by: 'test',
        origin: null,
      },
      { revision: 3, edits: second, at: '2026-01-02T00:00:00.000Z', by: 'test', origin: null },
    ]);
    expect(await store.skills.changesAfter(ID, 2)).toHaveLength(1);
    expect(await store.skills.changesAfter(ID, 0)).toBeNull();
    expect(await store.skills.changesAfter(ID, 3)).toEqual([]);
  });

  it('keeps the time of creation through changes and renames', async () => {
    const { skill } = await create();
    const at = '2026-02-02T00:00:00.000Z';
    await edit(
      skill,
      1,
      [
        { op: 'node.rename', id: 'first', to: 'start' },
        { op: 'example.set', intent: 'buy', text: 'a cat', patch: { set: { text: 'the cat' } } },
      ],
      at,
    );
    const times = { created: '2026-01-01T00:00:00.000Z', updated: at };
    expect(await store.dialogNodes.read(ID, 'start')).toMatchObject(times);
    expect(await store.intents.readNested(ID, 'buy', 'the cat')).toMatchObject(times);
    expect(await store.dialogNodes.read(ID, 'first')).toBeUndefined();
  });

  it('lists by name in byte order, page by page, both ways', async () => {
    await create();
    const names = async (request: PageRequest): Promise<string[]> => {
      const page = await store.intents.page(ID, request);
      const here = page.items.map((item) => item.value.intent);
      return page.next ? [...here, ...(await names({ ...request, after: page.next }))] : here;
    };
    expect(await names({ ...BY_NAME, limit: 1 })).toEqual(['Zebra', 'ask', 'buy']);
    expect(await names({ ...BY_NAME, limit: 2, descending: true })).toEqual(['buy', 'ask', 'Zebra']);
    const counted = await store.intents.page(ID, { ...BY_NAME, limit: 1, count: true });
    expect(counted.total).toBe(3);
  });

  it('lists by time of change, ties by name', async () => {
    const { skill } = await create();
    await edit(skill, 1, [{ op: 'node.set', id: 'child', patch: { set: { title: 'new' } } }]);
    const request: PageRequest = { ...BY_NAME, sort: 'updated', limit: 2 };
    const page = await store.dialogNodes.page(ID, request);
    expect(page.items.map((item) => item.value.dialog_node)).toEqual(['first', 'second']);
    const rest = await store.dialogNodes.page(ID, { ...request, ...(page.next && { after: page.next }) });
    expect(rest.items.map((item) => item.value.dialog_node)).toEqual(['child']);
    expect(rest.next).toBeUndefined();
  });

  it('reads artifacts with and without those in them', async () => {
    await create();
    expect((await store.intents.read(ID, 'buy'))?.value).toEqual({ intent: 'buy' });
    const whole = await store.intents.readWhole(ID, 'buy');
    expect(whole?.nested.map((item) => item.value.text)).toEqual(['a dog', 'a cat', 'a fish']);
    const page = await store.entities.pageWhole(ID, BY_NAME);
    expect(page.items.map((item) => item.nested.length)).toEqual([2, 0]);
    const values = await store.entities.pageNested(ID, 'pet', BY_NAME);
    expect(values.items.map((item) => item.value.value)).toEqual(['cat', 'dog']);
  });

  it('stores any text as a name', async () => {
    const texts = [
      'x'.repeat(5000),
      `${'x'.repeat(5000)}y`,
      '\u0000',
      '\ud800',
      '\udfff',
      '',
      'a/b%2F?#+ 😀',
      'null',
    ];
    const odd: JsonObject = {
      name: 'Odd',
      intents: [{ intent: '\ud800\u0000', examples: texts.map((text) => ({ text })) }],
      dialog_nodes: [],
      entities: [],
      counterexamples: [],
    };
    await create(odd);
    expect(await reload()).toEqual(odd);
    for (const text of texts) {
      expect((await store.intents.readNested(ID, '\ud800\u0000', text))?.value).toEqual({ text });
    }
  });

  it('inserts many rows', async () => {
    const big: JsonObject = {
      name: 'Big',
      intents: [],
      entities: [],
      counterexamples: Array.from({ length: 5000 }, (_, index) => ({ text: `example ${index}` })),
      dialog_nodes: Array.from({ length: 5000 }, (_, index) => ({
        dialog_node: `node ${index}`,
        ...(index > 0 && { previous_sibling: `node ${index - 1}` }),
      })),
    };
    await create(big);
    expect(await reload()).toEqual(big);
  });

  it('removes, restores and purges', async () => {
    const { skill } = await create();
    await edit(skill, 1, [{ op: 'intent.remove', intent: 'ask' }]);
    expect(await store.skills.remove(ID, '2026-03-01T00:00:00.000Z')).toBe(true);
    expect(await store.skills.remove(ID, '2026-03-01T00:00:00.000Z')).toBe(false);
    expect(await reload()).toBeUndefined();
    expect(await store.skills.readHead(ID)).toBeUndefined();
    expect((await store.skills.list({ ...BY_NAME, count: true })).total).toBe(0);
    expect((await edit(skill, 2, [])).isWritten).toBe(false);

    expect(await store.skills.restore(ID)).toBe(true);
    expect(await store.skills.restore(ID)).toBe(false);
    expect(await reload()).toBeDefined();
    expect(await store.skills.readHead(ID)).toMatchObject({ revision: 4 });

    await store.skills.remove(ID, '2026-03-01T00:00:00.000Z');
    await store.skills.purge('2026-03-01T00:00:00.000Z');
    expect(await store.skills.restore(ID)).toBe(true);
    await store.skills.remove(ID, '2026-03-01T00:00:00.000Z');
    await store.skills.purge('2026-03-02T00:00:00.000Z');
    expect(await store.skills.restore(ID)).toBe(false);
    expect(await store.intents.read(ID, 'buy')).toBeUndefined();
  });

  it('lists skills of the same name page by page', async () => {
    const ids = ['b', 'a', 'c'].map((letter) => ID.replace('0', letter));
    for (const id of ids) await store.skills.create(id, skillOf(workspace), '2026-01-01T00:00:00.000Z');
    const first = await store.skills.list({ ...BY_NAME, limit: 2 });
    expect(first.items.map((head) => head.id[0])).toEqual(['a', 'b']);
    const rest = await store.skills.list({ ...BY_NAME, limit: 2, ...(first.next && { after: first.next }) });
    expect(rest.items.map((head) => head.id[0])).toEqual(['c']);
  });

  it('keeps the newest summary and model', async () => {
    await create();
    const summary = { counts: { intents: 3, entities: 2, nodes: 3 }, problems: 1, score: '0s' };
    expect(await store.skills.listSummaries()).toMatchObject([{ summary: null, summaryRevision: 0 }]);
    await store.skills.writeSummary(ID, 2, summary);
    await store.skills.writeSummary(ID, 1, { ...summary, problems: 9 });
    expect(await store.skills.listSummaries()).toMatchObject([{ summary, summaryRevision: 2 }]);

    expect(await store.models.read(ID)).toBeUndefined();
    await store.models.write(ID, { revision: 2, digest: 'a', blob: Uint8Array.of(1, 0, 255) });
    await store.models.write(ID, { revision: 1, digest: 'b', blob: Uint8Array.of(9) });
    const model = await store.models.read(ID);
    expect(model).toMatchObject({ revision: 2, digest: 'a' });
    expect([...(model?.blob ?? [])]).toEqual([1, 0, 255]);
  });
});

function skillOf(json: JsonObject): Skill {
  const { skill, faults } = readStructure(json, { anyObject: true });
  if (!skill) throw new Error(faults[0]?.message);
  return skill;
}
