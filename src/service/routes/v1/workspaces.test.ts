import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { testDatabases } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from '../../service.testkit.ts';

const samples = join(import.meta.dirname, '../../../../public/samples');
const sampleFiles = readdirSync(samples).filter((file) => file.endsWith('.json') && file !== 'index.json');

/** As exports of 2016 are: nulls, an older jump, texts as strings, times and ids of that time. */
const old: JsonObject = {
  name: 'Weather',
  created: '2016-09-29T21:05:15.315Z',
  updated: '2016-09-30T03:19:47.418Z',
  workspace_id: '67862bad-ae32-4d22-ad3a-1a04fb7e9377',
  status: 'Non Existent',
  language: 'en',
  metadata: null,
  description: null,
  intents: [
    {
      intent: 'weather',
      created: '2016-09-29T21:05:15.315Z',
      description: null,
      examples: [{ text: 'is it raining?', created: '2016-09-29T21:05:15.315Z' }],
    },
  ],
  entities: [
    { entity: 'city', open_list: false, description: null, values: [{ value: 'Oslo', synonyms: [] }] },
  ],
  dialog_nodes: [
    {
      dialog_node: 'later',
      previous_sibling: 'start',
      parent: null,
      output: { text: 'Sunny' },
      go_to: { dialog_node: 'start', selector: 'body' },
    },
    { dialog_node: 'start', conditions: 'true', context: { gone: null }, output: null, go_to: null },
  ],
};

describe.each(await testDatabases())('workspaces on $name', (kind) => {
  let service: RunningService;

  beforeAll(async () => {
    service = await startService(kind);
  });
  afterAll(() => service.close());

  async function create(workspace: JsonObject): Promise<string> {
    const { status, body } = await service.call('POST', '/v1/workspaces', workspace);
    expect(body).not.toHaveProperty('error');
    expect(status).toBe(201);
    return body['workspace_id'] as string;
  }

  it('creates, changes and deletes one by IBM’s client', async () => {
    const { watson } = service;
    const made = await watson.createWorkspace({ name: 'A', language: 'fr', intents: [{ intent: 'hi' }] });
    expect(made.status).toBe(201);
    expect(made.result).toMatchObject({ name: 'A', language: 'fr', learning_opt_out: false, metadata: {} });
    expect(made.result).not.toHaveProperty('description');
    expect(made.result).not.toHaveProperty('intents');
    const workspaceId = made.result.workspace_id ?? '';

    const other = watson.updateWorkspace({ workspaceId, description: 'Of letters', language: 'de' });
    await expect(other).rejects.toMatchObject({ status: 400 });
    const updated = await watson.updateWorkspace({ workspaceId, description: 'Of letters', language: 'fr' });
    expect(updated.result).toMatchObject({ name: 'A', description: 'Of letters', language: 'fr' });
    const read = await watson.getWorkspace({ workspaceId, includeAudit: true });
    expect(read.result).toMatchObject({ workspace_id: workspaceId, description: 'Of letters' });
    expect(Date.parse(read.result.updated ?? '')).toBeGreaterThanOrEqual(
      Date.parse(read.result.created ?? ''),
    );

    const list = await watson.listWorkspaces({ includeCount: true, pageLimit: 1 });
    expect(list.result.workspaces).toHaveLength(1);
    expect(list.result.pagination.total).toBeGreaterThan(0);

    expect((await watson.deleteWorkspace({ workspaceId })).result).toEqual({});
    await expect(watson.getWorkspace({ workspaceId })).rejects.toMatchObject({ status: 404 });
    await expect(watson.deleteWorkspace({ workspaceId })).rejects.toMatchObject({ status: 404 });
    expect((await service.call('POST', `/studio/skills/${workspaceId}/restore`)).status).toBe(200);
    expect((await watson.getWorkspace({ workspaceId })).result.name).toBe('A');
  });

  it.each(sampleFiles)('gives %s back as it came in', async (file) => {
    const workspace = JSON.parse(readFileSync(join(samples, file), 'utf8')) as JsonObject;
    const id = await create(workspace);
    expect((await service.call('GET', `/studio/skills/${id}/export`)).body).toEqual(workspace);
    expect((await service.call('GET', `/studio/skills/${id}`)).body['workspace']).toEqual(workspace);
    const { body } = await service.call('GET', `/v1/workspaces/${id}?export=true`);
    for (const list of ['intents', 'entities', 'dialog_nodes']) {
      expect(body[list]).toHaveLength((workspace[list] as unknown[]).length);
    }
  });

  it('keeps an old export exactly, and answers in the manner of today', async () => {
    const id = await create(old);
    expect((await service.call('GET', `/studio/skills/${id}/export`)).body).toEqual(old);
    const { body } = await service.call('GET', `/v1/workspaces/${id}?export=true`);
    expect(body).toEqual({
      name: 'Weather',
      language: 'en',
      learning_opt_out: false,
      metadata: {},
      workspace_id: id,
      status: expect.stringMatching(/^(Training|Available)$/) as string,
      counterexamples: [],
      intents: [{ intent: 'weather', examples: [{ text: 'is it raining?' }] }],
      entities: [
        { entity: 'city', open_list: false, values: [{ value: 'Oslo', type: 'synonyms', synonyms: [] }] },
      ],
      dialog_nodes: [
        {
          dialog_node: 'later',
          previous_sibling: 'start',
          output: { text: 'Sunny' },
          go_to: { dialog_node: 'start', selector: 'body' },
        },
        { dialog_node: 'start', conditions: 'true', context: { gone: null }, go_to: null },
      ],
    });
  });

  // IBM's Unity suite asks for a workspace with the order of a list.
  it.each(['name', '-name', 'updated', '-updated'])(
    'takes the order %s, which says nothing',
    async (sort) => {
      const id = await create(old);
      const path = `/v1/workspaces/${id}?export=true`;
      const { status, body } = await service.call('GET', `${path}&sort=${sort}`);
      expect([status, body]).toEqual([200, (await service.call('GET', path)).body]);
      expect((await service.call('GET', `${path}&sort=bogus`)).status).toBe(400);
    },
  );

  it('shows the times of everything, and sorts an export, when asked to', async () => {
    const id = await create(old);
    const { body } = await service.call(
      'GET',
      `/v1/workspaces/${id}?export=true&include_audit=true&sort=stable`,
    );
    const times = {
      created: expect.stringMatching(/^20\d\d-.*Z$/) as string,
      updated: expect.any(String) as string,
    };
    expect(body).toMatchObject({
      ...times,
      intents: [{ ...times, examples: [times] }],
      entities: [{ ...times, values: [times] }],
      dialog_nodes: [
        { dialog_node: 'later', ...times },
        { dialog_node: 'start', ...times },
      ],
    });
    expect(body['created']).not.toBe(old['created']);
  });

  it.each<[string, JsonObject, string]>([
    [
      'two nodes of one id',
      { dialog_nodes: [{ dialog_node: 'a' }, { dialog_node: 'a' }] },
      'dialog_nodes[1].dialog_node',
    ],
    ['a dangling parent', { dialog_nodes: [{ dialog_node: 'a', parent: 'b' }] }, 'dialog_nodes[0].parent'],
    [
      'two first siblings',
      { dialog_nodes: [{ dialog_node: 'a' }, { dialog_node: 'b' }] },
      'dialog_nodes[1].previous_sibling',
    ],
    ['a circle', { dialog_nodes: [{ dialog_node: 'a', parent: 'a' }] }, 'dialog_nodes[0].parent'],
    ['an intent without a name', { intents: [{ examples: [] }] }, 'intents[0].intent'],
    ['an intent that is text', { intents: ['hello'] }, 'intents[0]'],
    [
      'two equal examples',
      { intents: [{ intent: 'a', examples: [{ text: 'x' }, { text: 'x' }] }] },
      'intents[0].examples[1].text',
    ],
    ['another kind of name', { name: 5 }, 'name'],
    ['another kind of list', { intents: {} }, 'intents'],
  ])('refuses %s and says where', async (_name, workspace, path) => {
    const before = (await service.watson.listWorkspaces({ includeCount: true })).result.pagination.total;
    const { status, body } = await service.call('POST', '/v1/workspaces', workspace);
    expect(body).toMatchObject({ code: status, error: expect.any(String) as string });
    expect(status === 400 || status === 409).toBe(true);
    const errors = body['errors'] as { path: string; message: string }[];
    expect(errors.map((error) => error.path)).toContain(path);
    expect(errors[0]?.message).not.toBe('');
    const after = (await service.watson.listWorkspaces({ includeCount: true })).result.pagination.total;
    expect(after).toBe(before);
  });

  it('replaces the collections that an update gives, and no others', async () => {
    const id = await create({ ...old, counterexamples: [{ text: 'no' }] });
    const { status } = await service.call('POST', `/v1/workspaces/${id}`, {
      description: 'new',
      intents: [{ intent: 'other', examples: [{ text: 'x' }] }],
      dialog_nodes: [{ dialog_node: 'only' }],
    });
    expect(status).toBe(200);
    const { body } = await service.call('GET', `/studio/skills/${id}/export`);
    expect(body).toEqual({
      ...old,
      description: 'new',
      counterexamples: [{ text: 'no' }],
      intents: [{ intent: 'other', examples: [{ text: 'x' }] }],
      dialog_nodes: [{ dialog_node: 'only' }],
    });
  });

  it('appends, or refuses the whole call', async () => {
    const id = await create(old);
    const append = (body: JsonObject) => service.call('POST', `/v1/workspaces/${id}?append=true`, body);
    const answer = await append({
      intents: [{ intent: 'other' }],
      dialog_nodes: [
        { dialog_node: 'last', parent: 'start', previous_sibling: 'first' },
        { dialog_node: 'inner', parent: 'last' },
        { dialog_node: 'first', parent: 'start' },
      ],
    });
    expect(answer.status).toBe(200);
    const { body: before } = await service.call('GET', `/studio/skills/${id}/export`);
    expect((before['dialog_nodes'] as { dialog_node: string }[]).map((node) => node.dialog_node)).toEqual([
      'later',
      'start',
      'last',
      'inner',
      'first',
    ]);
    expect(before['intents']).toHaveLength(2);

    const refused = await append({ intents: [{ intent: 'third' }, { intent: 'other' }] });
    expect(refused.status).toBe(409);
    expect(refused.body['error']).toMatch(/^Unique Violation/);
    expect(refused.body['errors']).toMatchObject([{ path: 'intents[1].intent' }]);
    const dangling = await append({ name: 'X', dialog_nodes: [{ dialog_node: 'z', parent: 'nowhere' }] });
    expect(dangling.status).toBe(400);
    expect(dangling.body['errors']).toMatchObject([{ path: 'dialog_nodes[0].parent' }]);
    expect((await service.call('GET', `/studio/skills/${id}/export`)).body).toEqual(before);
  });

  it('refuses an update that says nothing', async () => {
    const id = await create(old);
    for (const body of [{}, { nonsense: 1 }, { workspace_id: id, status: 'Available' }]) {
      const answer = await service.call('POST', `/v1/workspaces/${id}`, body);
      expect(answer.status).toBe(400);
      expect((answer.body['errors'] as { message: string }[])[0]?.message).toMatch(/no valid attributes/);
    }
  });

  it('pages by name, both ways, and by time', async () => {
    for (const name of ['page b', 'page a', 'page c']) await create({ name });
    const names = async (query: string): Promise<string[]> => {
      const { body } = await service.call('GET', `/v1/workspaces?${query}`);
      const here = (body['workspaces'] as { name: string }[]).map((workspace) => workspace.name);
      const next = (body['pagination'] as { next_url?: string }).next_url;
      return next ? [...here, ...(await names(next.split('?')[1] ?? ''))] : here;
    };
    const pages = (list: string[]) => list.filter((name) => name.startsWith('page'));
    expect(pages(await names('page_limit=1'))).toEqual(['page a', 'page b', 'page c']);
    expect(pages(await names('page_limit=2&sort=-name'))).toEqual(['page c', 'page b', 'page a']);
    expect(pages(await names('page_limit=2&sort=updated'))).toEqual(['page b', 'page a', 'page c']);
    expect((await service.call('GET', '/v1/workspaces?sort=language')).status).toBe(400);
    expect((await service.call('GET', '/v1/workspaces?cursor=nonsense')).status).toBe(400);
    expect((await service.call('GET', '/v1/workspaces?page_limit=0')).status).toBe(400);
  });
});
