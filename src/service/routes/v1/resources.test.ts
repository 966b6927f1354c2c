import type AssistantV1 from 'ibm-watson/assistant/v1.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabases } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from '../../service.testkit.ts';

describe.each(await testDatabases())('the elements of a workspace on $name', (kind) => {
  let service: RunningService;
  let watson: AssistantV1;
  let workspaceId: string;

  beforeAll(async () => {
    service = await startService(kind);
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    watson = service.watson;
    const { result } = await watson.createWorkspace({
      name: 'Elements',
      intents: [{ intent: 'buy', examples: [{ text: 'one pizza' }, { text: 'a calzone' }] }],
      entities: [
        {
          entity: 'dish',
          values: [
            { value: 'pizza', type: 'synonyms', synonyms: ['pie', 'slice'] },
            { value: 'code', type: 'patterns', patterns: ['\\d+'] },
          ],
        },
      ],
      counterexamples: [{ text: 'no' }],
    });
    workspaceId = result.workspace_id ?? '';
  });

  const missing = { status: 404 };
  const duplicate = { status: 409, message: expect.stringMatching(/^Unique Violation/) as string };
  const invalid = { status: 400 };

  it('intents', async () => {
    const made = await watson.createIntent({
      workspaceId,
      intent: 'größe.1_a-b',
      description: 'How large',
      examples: [{ text: 'large', mentions: [{ entity: 'dish', location: [0, 5] }] }],
    });
    expect(made.status).toBe(201);
    expect(made.result).toEqual({ intent: 'größe.1_a-b', description: 'How large' });
    await expect(watson.createIntent({ workspaceId, intent: 'buy' })).rejects.toMatchObject(duplicate);
    for (const intent of ['two words', 'sys-mine', 'x'.repeat(129)]) {
      await expect(watson.createIntent({ workspaceId, intent })).rejects.toMatchObject(invalid);
    }

    const plain = await watson.getIntent({ workspaceId, intent: 'größe.1_a-b' });
    expect(plain.result).not.toHaveProperty('examples');
    const whole = await watson.getIntent({
      workspaceId,
      intent: 'größe.1_a-b',
      _export: true,
      includeAudit: true,
    });
    expect(whole.result.examples).toMatchObject([
      {
        text: 'large',
        mentions: [{ entity: 'dish', location: [0, 5] }],
        created: expect.any(String) as string,
      },
    ]);
    const list = await watson.listIntents({
      workspaceId,
      _export: true,
      sort: '-intent',
      includeCount: true,
    });
    expect(list.result.intents.map((intent) => [intent.intent, intent.examples?.length])).toEqual([
      ['größe.1_a-b', 1],
      ['buy', 2],
    ]);
    expect(list.result.pagination.total).toBe(2);

    const renamed = await watson.updateIntent({
      workspaceId,
      intent: 'buy',
      newIntent: 'order',
      newExamples: [{ text: 'I order' }],
    });
    expect(renamed.result).toEqual({ intent: 'order' });
    await watson.updateIntent({
      workspaceId,
      intent: 'order',
      newExamples: [{ text: 'more' }],
      append: true,
    });
    const order = await watson.getIntent({ workspaceId, intent: 'order', _export: true });
    expect(order.result.examples).toEqual([{ text: 'I order' }, { text: 'more' }]);
    await expect(
      watson.updateIntent({ workspaceId, intent: 'order', newExamples: [{ text: 'more' }], append: true }),
    ).rejects.toMatchObject(duplicate);
    await expect(watson.updateIntent({ workspaceId, intent: 'order' })).rejects.toMatchObject(invalid);
    await expect(watson.updateIntent({ workspaceId, intent: 'buy', newIntent: 'x' })).rejects.toMatchObject(
      missing,
    );

    expect((await watson.deleteIntent({ workspaceId, intent: 'order' })).result).toEqual({});
    await expect(watson.getIntent({ workspaceId, intent: 'order' })).rejects.toMatchObject(missing);
    await expect(watson.deleteIntent({ workspaceId, intent: 'order' })).rejects.toMatchObject(missing);
    await expect(watson.listExamples({ workspaceId, intent: 'order' })).rejects.toMatchObject(missing);
  });

  it('examples', async () => {
    const at = { workspaceId, intent: 'buy' };
    const made = await watson.createExample({
      ...at,
      text: 'two pizzas',
      mentions: [{ entity: 'dish', location: [4, 10] }],
    });
    expect(made.status).toBe(201);
    expect(made.result).toEqual({ text: 'two pizzas', mentions: [{ entity: 'dish', location: [4, 10] }] });
    await expect(watson.createExample({ ...at, text: 'a calzone' })).rejects.toMatchObject(duplicate);
    await expect(watson.createExample({ ...at, intent: 'none', text: 'x' })).rejects.toMatchObject(missing);
    for (const text of [' ', 'a\tb', 'x'.repeat(1025)]) {
      await expect(watson.createExample({ ...at, text })).rejects.toMatchObject(invalid);
    }
    const list = await watson.listExamples(at);
    expect(list.result.examples.map((example) => example.text)).toEqual([
      'a calzone',
      'one pizza',
      'two pizzas',
    ]);
    const updated = await watson.updateExample({
      ...at,
      text: 'two pizzas',
      newText: 'three pizzas',
      newMentions: [],
    });
    expect(updated.result).toEqual({ text: 'three pizzas', mentions: [] });
    expect((await watson.getExample({ ...at, text: 'three pizzas' })).result.text).toBe('three pizzas');
    expect((await watson.deleteExample({ ...at, text: 'three pizzas' })).result).toEqual({});
    await expect(watson.getExample({ ...at, text: 'three pizzas' })).rejects.toMatchObject(missing);
  });

  it('counterexamples', async () => {
    const made = await watson.createCounterexample({ workspaceId, text: 'never' });
    expect([made.status, made.result]).toEqual([201, { text: 'never' }]);
    await expect(watson.createCounterexample({ workspaceId, text: 'no' })).rejects.toMatchObject(duplicate);
    const list = await watson.listCounterexamples({ workspaceId, sort: '-text' });
    expect(list.result.counterexamples.map((item) => item.text)).toEqual(['no', 'never']);
    const updated = await watson.updateCounterexample({ workspaceId, text: 'no', newText: 'nope' });
    expect(updated.result).toEqual({ text: 'nope' });
    expect((await watson.deleteCounterexample({ workspaceId, text: 'nope' })).result).toEqual({});
    await expect(watson.getCounterexample({ workspaceId, text: 'nope' })).rejects.toMatchObject(missing);
  });

  it('entities', async () => {
    const made = await watson.createEntity({
      workspaceId,
      entity: 'size',
      fuzzyMatch: true,
      metadata: { unit: 'cm' },
      values: [{ value: 'large', synonyms: ['big'] }],
    });
    expect([made.status, made.result]).toEqual([
      201,
      { entity: 'size', fuzzy_match: true, metadata: { unit: 'cm' } },
    ]);
    await expect(watson.createEntity({ workspaceId, entity: 'dish' })).rejects.toMatchObject(duplicate);
    await expect(watson.createEntity({ workspaceId, entity: 'a.b' })).rejects.toMatchObject(invalid);
    await watson.createEntity({ workspaceId, entity: 'sys-number' });
    const list = await watson.listEntities({ workspaceId, _export: true });
    expect(list.result.entities.map((entity) => entity.entity)).toEqual(['dish', 'size', 'sys-number']);
    expect(list.result.entities[1]?.values).toEqual([
      { value: 'large', type: 'synonyms', synonyms: ['big'] },
    ]);

    await watson.createExample({
      workspaceId,
      intent: 'buy',
      text: 'a large one',
      mentions: [{ entity: 'size', location: [2, 7] }],
    });
    const updated = await watson.updateEntity({
      workspaceId,
      entity: 'size',
      newEntity: 'extent',
      newValues: [{ value: 'small' }],
      append: true,
    });
    expect(updated.result).toMatchObject({ entity: 'extent', fuzzy_match: true });
    const extent = await watson.getEntity({ workspaceId, entity: 'extent', _export: true });
    expect(extent.result.values?.map((value) => value.value)).toEqual(['large', 'small']);
    const example = await watson.getExample({ workspaceId, intent: 'buy', text: 'a large one' });
    expect(example.result.mentions).toEqual([{ entity: 'extent', location: [2, 7] }]);

    expect((await watson.deleteEntity({ workspaceId, entity: 'extent' })).result).toEqual({});
    await expect(watson.getEntity({ workspaceId, entity: 'extent' })).rejects.toMatchObject(missing);
  });

  it('values', async () => {
    const at = { workspaceId, entity: 'dish' };
    const made = await watson.createValue({ ...at, value: 'pasta', type: 'synonyms', synonyms: ['noodles'] });
    expect(made.status).toBe(201);
    expect(made.result).toMatchObject({ value: 'pasta', type: 'synonyms' });
    await expect(watson.createValue({ ...at, value: 'pizza' })).rejects.toMatchObject(duplicate);
    await expect(watson.createValue({ ...at, value: 'x'.repeat(65) })).rejects.toMatchObject(invalid);
    await expect(watson.createValue({ ...at, entity: 'none', value: 'x' })).rejects.toMatchObject(missing);
    await watson.createValue({ ...at, value: 'bread' });
    const list = await watson.listValues({ ...at, _export: true });
    expect(list.result.values).toEqual([
      { value: 'bread', type: 'synonyms', synonyms: [] },
      { value: 'code', type: 'patterns', patterns: ['\\d+'] },
      { value: 'pasta', type: 'synonyms', synonyms: ['noodles'] },
      { value: 'pizza', type: 'synonyms', synonyms: ['pie', 'slice'] },
    ]);
    await watson.updateValue({
      ...at,
      value: 'pasta',
      newValue: 'penne',
      newSynonyms: ['tubes'],
      append: true,
    });
    const penne = await watson.getValue({ ...at, value: 'penne', _export: true });
    expect(penne.result.synonyms).toEqual(['noodles', 'tubes']);
    await expect(
      watson.updateValue({ ...at, value: 'penne', newSynonyms: ['tubes'], append: true }),
    ).rejects.toMatchObject(duplicate);
    expect((await watson.deleteValue({ ...at, value: 'penne' })).result).toEqual({});
    await expect(watson.getValue({ ...at, value: 'penne' })).rejects.toMatchObject(missing);
  });

  it('synonyms', async () => {
    const at = { workspaceId, entity: 'dish', value: 'pizza' };
    const made = await watson.createSynonym({ ...at, synonym: 'flatbread' });
    expect([made.status, made.result]).toEqual([201, { synonym: 'flatbread' }]);
    await expect(watson.createSynonym({ ...at, synonym: 'pie' })).rejects.toMatchObject(duplicate);
    await expect(watson.createSynonym({ ...at, value: 'none', synonym: 'x' })).rejects.toMatchObject(missing);
    const first = await watson.listSynonyms({ ...at, pageLimit: 2, includeCount: true });
    expect(first.result.synonyms).toEqual([{ synonym: 'flatbread' }, { synonym: 'pie' }]);
    expect(first.result.pagination.total).toBe(3);
    const rest = await watson.listSynonyms({
      ...at,
      pageLimit: 2,
      cursor: first.result.pagination.next_cursor ?? '',
    });
    expect(rest.result.synonyms).toEqual([{ synonym: 'slice' }]);
    const back = await watson.listSynonyms({ ...at, sort: '-synonym' });
    expect(back.result.synonyms.map((item) => item.synonym)).toEqual(['slice', 'pie', 'flatbread']);
    expect((await watson.updateSynonym({ ...at, synonym: 'pie', newSynonym: 'tart' })).result).toEqual({
      synonym: 'tart',
    });
    expect((await watson.getSynonym({ ...at, synonym: 'tart' })).result).toEqual({ synonym: 'tart' });
    expect((await watson.deleteSynonym({ ...at, synonym: 'tart' })).result).toEqual({});
    await expect(watson.getSynonym({ ...at, synonym: 'tart' })).rejects.toMatchObject(missing);
  });

  const texts = [
    'a/b',
    '100 %',
    '%2F',
    '%',
    'why?',
    '#1',
    '1+1 = 2',
    'ünïcödé 日本 😀👨‍👩‍👧',
    'a&b;c=d,e:@$!*\'()"<>[]{}|\\^`~',
    '...',
    '\u2028x\u0000\u001f',
    'x'.repeat(1000),
    '😀'.repeat(300),
  ];

  it.each(texts)('takes the text %s as a path segment', async (text) => {
    const at = { workspaceId, intent: 'buy' };
    await watson.createExample({ ...at, text });
    expect((await watson.getExample({ ...at, text })).result).toEqual({ text });
    const path = `/v1/workspaces/${workspaceId}/intents/buy/examples/${encodeURIComponent(text)}`;
    expect((await service.call('GET', path)).body).toEqual({ text });
    await watson.updateExample({ ...at, text, newText: `${text}!` });
    expect((await watson.deleteExample({ ...at, text: `${text}!` })).result).toEqual({});
  });

  it('takes a plus for a plus, and refuses a broken escape', async () => {
    const at = { workspaceId, intent: 'buy' };
    await watson.createExample({ ...at, text: 'a+b' });
    const path = `/v1/workspaces/${workspaceId}/intents/buy/examples`;
    expect((await service.call('GET', `${path}/a+b`)).body).toEqual({ text: 'a+b' });
    const broken = await service.call('GET', `${path}/%zz`);
    expect(broken.body).toMatchObject({ code: 400, error: expect.any(String) as string });
    expect(broken.status).toBe(400);
  });
});
