import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { testDatabases } from '#storage/databases.testkit.ts';
import { startService, trainNothing, type RunningService } from '../../service.testkit.ts';

const long = (length: number): string => 'x'.repeat(length);

/** A node that says something of a kind. */
const saying = (item: JsonObject): JsonObject => ({
  dialog_node: 'n',
  output: { generic: [{ response_type: 'text', values: [{ text: 'Hi' }] }, item] },
});

/** A node with so many actions. */
const acting = (count: number): JsonObject => ({
  dialog_node: 'n',
  actions: Array.from({ length: count }, () => ({ name: 'do', type: 'client', result_variable: 'done' })),
});

const options = (count: number, label = 'a'): JsonObject => ({
  response_type: 'option',
  title: 'Which?',
  options: Array.from({ length: count }, () => ({ label, value: { input: { text: 'a' } } })),
});

describe.each(await testDatabases())('limits on $name', (kind) => {
  let service: RunningService;
  let workspace: string;

  beforeAll(async () => {
    service = await startService(kind, {
      startJob: trainNothing,
      env: {
        PARLEY_MAX_INTENTS: '3',
        PARLEY_MAX_EXAMPLES: '4',
        PARLEY_MAX_ENTITIES: '3',
        PARLEY_MAX_VALUES: '4',
        PARLEY_MAX_SYNONYMS: '4',
        PARLEY_MAX_CONTEXTUAL_ENTITIES: '1',
        PARLEY_MAX_ANNOTATIONS: '2',
        PARLEY_MAX_NODES: '3',
      },
    });
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    const { body } = await service.call('POST', '/v1/workspaces', {
      name: 'Limits',
      intents: [
        {
          intent: 'i',
          examples: [{ text: 'one' }, { text: 'two', mentions: [{ entity: 'e', location: [0, 3] }] }],
        },
      ],
      entities: [
        { entity: 'e', values: [{ value: 'v', synonyms: ['s', 't'] }] },
        { entity: 'p', values: [{ value: 'w', type: 'patterns', patterns: ['\\d+'] }] },
      ],
      counterexamples: [{ text: 'no' }],
      dialog_nodes: [{ dialog_node: 'a' }, { dialog_node: 'b', previous_sibling: 'a' }],
    });
    workspace = `/v1/workspaces/${body['workspace_id'] as string}`;
  });

  const post = (path: string, body: JsonObject) => service.call('POST', workspace + path, body);
  const content = async () => (await service.call('GET', `${workspace}?export=true`)).body;

  it.each<[string, string, JsonObject, string]>([
    ['a long name', '', { name: long(65) }, 'name'],
    ['a name of two lines', '', { name: 'a\nb' }, 'name'],
    ['a long description', '', { description: long(513) }, 'description'],
    ['a description with a tab', '', { description: 'a\tb' }, 'description'],
    ['another language', '', { language: 'de' }, 'language'],
    ['a webhook without an address', '', { webhooks: [{ name: 'main_webhook' }] }, 'webhooks[0].url'],
    ['a setting that is none', '', { system_settings: 'on' }, 'system_settings'],
    ['an intent of two words', '/intents', { intent: 'a b' }, 'intent'],
    ['an intent of the system', '/intents', { intent: 'sys-number' }, 'intent'],
    ['a long intent', '/intents', { intent: long(129) }, 'intent'],
    ['an empty intent', '/intents', { intent: '' }, 'intent'],
    ['an intent without a name', '/intents', { description: 'x' }, 'intent'],
    ['a long description of an intent', '/intents/i', { description: long(513) }, 'description'],
    [
      'a blank example within',
      '/intents',
      { intent: 'n', examples: [{ text: 'x' }, { text: ' ' }] },
      'examples[1].text',
    ],
    [
      'a mention without a place',
      '/intents/i/examples',
      { text: 'x', mentions: [{ entity: 'e' }] },
      'mentions[0].location',
    ],
    [
      'a mention beyond the text',
      '/intents/i/examples',
      { text: 'xyz', mentions: [{ entity: 'e', location: [1, 4] }] },
      'mentions[0].location',
    ],
    [
      'a mention that ends before it begins, within',
      '/intents/i',
      { examples: [{ text: 'xyz', mentions: [{ entity: 'e', location: [2, 1] }] }] },
      'examples[0].mentions[0].location',
    ],
    ['a long example', '/intents/i/examples', { text: long(1025) }, 'text'],
    ['an example of two lines', '/intents/i/examples/one', { text: 'a\rb' }, 'text'],
    ['a long counterexample', '/counterexamples', { text: long(1025) }, 'text'],
    ['a blank counterexample', '/counterexamples/no', { text: '  ' }, 'text'],
    ['an entity with a dot', '/entities', { entity: 'a.b' }, 'entity'],
    ['a long entity', '/entities', { entity: long(65) }, 'entity'],
    ['a system entity that there isn’t', '/entities', { entity: 'sys-weather' }, 'entity'],
    ['a rename to a system entity', '/entities/e', { entity: 'sys-date' }, 'entity'],
    ['a long value', '/entities/e/values', { value: long(65) }, 'value'],
    ['a value of an unknown type', '/entities/e/values', { value: 'n', type: 'list' }, 'type'],
    ['synonyms and patterns', '/entities/e/values', { value: 'n', synonyms: ['a'], patterns: ['b'] }, 'type'],
    ['patterns of synonyms', '/entities/e/values', { value: 'n', type: 'synonyms', patterns: ['b'] }, 'type'],
    ['six patterns', '/entities/e/values', { value: 'n', patterns: long(6).split('') }, 'patterns'],
    ['a sixth pattern', '/entities/p/values/w', { patterns: long(6).split('') }, 'patterns'],
    ['six actions', '/dialog_nodes', acting(6), 'actions'],
    ['patterns beside synonyms', '/entities/e/values/v', { patterns: ['b'] }, 'type'],
    ['a synonym of a pattern', '/entities/p/values/w/synonyms', { synonym: 'x' }, 'type'],
    [
      'a pattern that is none',
      '/entities/p/values',
      { value: 'n', type: 'patterns', patterns: ['('] },
      'patterns[0]',
    ],
    ['a long pattern', '/entities/p/values', { value: 'n', patterns: [long(513)] }, 'patterns[0]'],
    [
      'a pattern that is none, within',
      '/entities',
      { entity: 'n', values: [{ value: 'n', patterns: ['['] }] },
      'values[0].patterns[0]',
    ],
    ['a long synonym', '/entities/e/values/v/synonyms', { synonym: long(65) }, 'synonym'],
    ['a blank synonym', '/entities/e/values/v/synonyms/s', { synonym: ' ' }, 'synonym'],
    ['a long condition', '/dialog_nodes/a', { conditions: long(2049) }, 'conditions'],
    ['a condition of two lines', '/dialog_nodes/a', { conditions: 'a\nb' }, 'conditions'],
    ['a long title', '/dialog_nodes/a', { title: long(513) }, 'title'],
    ['a long label', '/dialog_nodes/a', { user_label: long(513) }, 'user_label'],
    ['a long id', '/dialog_nodes', { dialog_node: long(1025) }, 'dialog_node'],
    ['21 options', '/dialog_nodes', saying(options(21)), 'output.generic[1].options'],
    ['a long option', '/dialog_nodes', saying(options(1, long(2048))), 'output.generic[1].options[0].label'],
    [
      'a long pause',
      '/dialog_nodes',
      saying({ response_type: 'pause', time: 10_001 }),
      'output.generic[1].time',
    ],
    [
      'a negative pause',
      '/dialog_nodes',
      saying({ response_type: 'pause', time: -1 }),
      'output.generic[1].time',
    ],
    [
      'much of its own',
      '/dialog_nodes',
      saying({ response_type: 'user_defined', user_defined: { text: 'é'.repeat(2500) } }),
      'output.generic[1].user_defined',
    ],
    ['a kind of node', '/dialog_nodes/a', { type: 'nodule' }, 'type'],
    ['a way to go on', '/dialog_nodes/a', { next_step: { behavior: 'fly' } }, 'next_step.behavior'],
    ['a parent that isn’t there', '/dialog_nodes', { dialog_node: 'n', parent: 'x' }, 'parent'],
    [
      'a sibling that isn’t there',
      '/dialog_nodes',
      { dialog_node: 'n', previous_sibling: 'x' },
      'previous_sibling',
    ],
  ])('refuse %s, say where and change nothing', async (_name, path, body, place) => {
    const before = await content();
    const answer = await post(path, body);
    expect([answer.status, answer.body['code']]).toEqual([400, 400]);
    expect(answer.body['errors']).toMatchObject([{ message: expect.any(String) as string, path: place }]);
    expect(await content()).toEqual(before);
  });

  it.each<[string, string, JsonObject, string]>([
    ['intent', '/intents', { intent: 'i' }, 'intent'],
    ['example', '/intents/i/examples', { text: 'one' }, 'text'],
    ['example by another text', '/intents/i/examples/one', { text: 'two' }, 'text'],
    ['counterexample', '/counterexamples', { text: 'no' }, 'text'],
    ['entity', '/entities', { entity: 'e' }, 'entity'],
    ['value', '/entities/e/values', { value: 'v' }, 'value'],
    ['synonym', '/entities/e/values/v/synonyms', { synonym: 's' }, 'synonym'],
    ['synonym twice', '/entities/e/values', { value: 'n', synonyms: ['a', 'a'] }, 'synonyms'],
    ['node', '/dialog_nodes', { dialog_node: 'a' }, 'dialog_node'],
  ])('tell a taken %s', async (_name, path, body, place) => {
    const { status, body: answer } = await post(path, body);
    expect(status).toBe(409);
    expect(answer).toMatchObject({
      code: 409,
      error: expect.stringMatching(/^Unique Violation/) as string,
      errors: [{ message: expect.stringMatching(/^Unique Violation/) as string, path: place }],
    });
  });

  it('take what is just short of them', async () => {
    const bodies: [string, JsonObject][] = [
      ['', { name: long(64), description: long(512) }],
      ['/intents', { intent: long(128), description: long(512) }],
      ['/intents/i/examples', { text: '😀'.repeat(1024) }],
      ['/entities', { entity: long(64) }],
      ['/entities/e/values', { value: long(64), synonyms: [long(64)] }],
      ['/entities/p/values', { value: 'n', patterns: [long(512), 'b', 'c', 'd', 'e'] }],
      ['/dialog_nodes/b', { ...acting(5), dialog_node: 'b' }],
      [
        '/dialog_nodes',
        {
          ...saying(options(20, long(2047))),
          dialog_node: long(1024),
          title: long(512),
          conditions: long(2048),
        },
      ],
      ['/dialog_nodes/a', saying({ response_type: 'pause', time: 10_000 })],
      [
        '/dialog_nodes/b',
        { output: saying({ response_type: 'user_defined', user_defined: long(4998) })['output']! },
      ],
    ];
    for (const [path, body] of bodies) {
      const answer = await post(path, body);
      expect([path, answer.status, answer.body['errors']]).toEqual([path, expect.any(Number), undefined]);
      expect(answer.status).toBeLessThan(300);
    }
  });

  const mentioning = (text: string): JsonObject => ({ text, mentions: [{ entity: 'e', location: [0, 1] }] });

  it.each<[string, string, readonly JsonObject[]]>([
    ['intents', '/intents', [{ intent: 'j' }, { intent: 'k' }, { intent: 'l' }]],
    ['examples', '/intents/i/examples', [{ text: '3' }, { text: '4' }, { text: '5' }]],
    ['entities', '/entities', [{ entity: 'f' }, { entity: 'g' }]],
    ['values', '/entities/e/values', [{ value: 'x' }, { value: 'y' }, { value: 'z' }]],
    [
      'synonyms',
      '/entities/e/values',
      [
        { value: 'x', synonyms: ['a', 'b'] },
        { value: 'y', synonyms: ['c'] },
      ],
    ],
    ['mentions', '/intents/i/examples', [mentioning('a'), mentioning('b')]],
    ['nodes', '/dialog_nodes', [{ dialog_node: 'c' }, { dialog_node: 'd' }]],
  ])('count %s', async (_name, path, bodies) => {
    for (const body of bodies.slice(0, -1)) expect((await post(path, body)).status).toBe(201);
    const before = await content();
    const answer = await post(path, bodies.at(-1) ?? {});
    expect(answer.status).toBe(400);
    expect(answer.body['error']).toMatch(/can't have more than/);
    expect(await content()).toEqual(before);
  });

  it('count entities with mentions', async () => {
    const answer = await post('/intents/i/examples/one', { mentions: [{ entity: 'p', location: [0, 1] }] });
    expect(answer.status).toBe(400);
    expect(answer.body['error']).toMatch(/more than 1 /);
  });

  it('let in more with a whole workspace, and let it be edited', async () => {
    const made = await service.call('POST', '/v1/workspaces', {
      name: long(70),
      intents: Array.from({ length: 5 }, (_, i) => ({ intent: `i ${i}` })),
    });
    expect(made.status).toBe(201);
    workspace = `/v1/workspaces/${made.body['workspace_id'] as string}`;
    expect((await post('/intents/i%200', { description: 'odd' })).status).toBe(200);
    expect((await post('/intents', { intent: 'n' })).status).toBe(400);
    expect((await service.call('DELETE', `${workspace}/intents/i%201`)).status).toBe(200);
  });

  it('system entities are switched on and off', async () => {
    const made = await post('/entities', {
      entity: 'sys-number',
      description: 'mine',
      values: [{ value: 'x' }],
    });
    expect([made.status, made.body]).toEqual([201, { entity: 'sys-number' }]);
    expect((await service.call('GET', `${workspace}/entities/sys-number?export=true`)).body).toEqual({
      entity: 'sys-number',
      values: [],
    });
    expect((await post('/entities', { entity: 'sys-number' })).status).toBe(409);
    expect((await post('/entities/sys-number', { description: 'x' })).body).toEqual({ entity: 'sys-number' });
    expect((await post('/entities/sys-number', { entity: 'mine' })).status).toBe(400);
    expect((await post('/entities/sys-number/values', { value: 'x' })).status).toBe(400);
    expect((await service.call('DELETE', `${workspace}/entities/sys-number`)).body).toEqual({});
    expect((await post('/entities/sys-number', { description: 'x' })).status).toBe(404);
  });

  it('values are of one kind', async () => {
    const whole = async () =>
      (await service.call('GET', `${workspace}/entities/e/values/v?export=true`)).body;
    await post('/entities/e/values/v', { type: 'patterns', patterns: ['a+'] });
    expect(await whole()).toEqual({ value: 'v', type: 'patterns', patterns: ['a+'] });
    await post('/entities/e/values/v?append=true', { patterns: ['b+'] });
    await post('/entities/e/values/v', { type: 'synonyms', synonyms: ['c'] });
    expect(await whole()).toEqual({ value: 'v', type: 'synonyms', synonyms: ['c'] });
    await post('/entities/e/values/v', { synonyms: null });
    expect((await post('/entities/e/values/v', { patterns: ['d'] })).body).toMatchObject({
      type: 'patterns',
    });
  });

  it('mentions stay where the new text says the same', async () => {
    const changed = await post('/intents/i/examples/two', { text: 'two more' });
    expect(changed.body).toEqual({ text: 'two more', mentions: [{ entity: 'e', location: [0, 3] }] });
    expect((await post('/intents/i/examples/two%20more', { text: 'no' })).body).toEqual({
      text: 'no',
      mentions: [],
    });
  });

  it('null clears lists', async () => {
    await post('/intents/i', { examples: null });
    await post('/entities/e', { values: null });
    expect(await content()).toMatchObject({
      intents: [{ intent: 'i', examples: [] }],
      entities: [{ entity: 'e', values: [] }, {}],
    });
  });
});
