import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { testDatabases } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from '../../service.testkit.ts';

describe.each(await testDatabases())('dialog nodes on $name', (kind) => {
  let service: RunningService;
  let id: string;

  beforeAll(async () => {
    service = await startService(kind);
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    const { body } = await service.call('POST', '/v1/workspaces', {
      name: 'Tree',
      dialog_nodes: [
        { dialog_node: 'a', title: 'A' },
        { dialog_node: 'b', previous_sibling: 'a', next_step: { behavior: 'jump_to', dialog_node: 'a1' } },
        { dialog_node: 'a1', parent: 'a' },
        { dialog_node: 'a2', parent: 'a', previous_sibling: 'a1' },
        { dialog_node: 'a11', parent: 'a1' },
      ],
    });
    id = body['workspace_id'] as string;
  });

  const post = (path: string, body: JsonObject) =>
    service.call('POST', `/v1/workspaces/${id}/dialog_nodes${path}`, body);

  /** The tree in evaluation order, as in `a(a1(a11) a2) b`. */
  async function tree(): Promise<string> {
    const { body } = await service.call('GET', `/v1/workspaces/${id}/dialog_nodes`);
    const nodes = body['dialog_nodes'] as {
      dialog_node: string;
      parent?: string;
      previous_sibling?: string;
    }[];
    const under = (parent: string | undefined): string => {
      const names: string[] = [];
      for (let previous: string | undefined; ;) {
        const next = nodes.find((node) => node.parent === parent && node.previous_sibling === previous);
        if (!next) return names.join(' ');
        previous = next.dialog_node;
        const inner = under(previous);
        names.push(inner === '' ? previous : `${previous}(${inner})`);
      }
    };
    return under(undefined);
  }

  it.each<[string, string, JsonObject, string]>([
    ['first of all', '', { dialog_node: 'n' }, 'n a(a1(a11) a2) b'],
    ['first child', '', { dialog_node: 'n', parent: 'a' }, 'a(n a1(a11) a2) b'],
    ['after a sibling', '', { dialog_node: 'n', parent: 'a', previous_sibling: 'a1' }, 'a(a1(a11) n a2) b'],
    ['last at top level', '', { dialog_node: 'n', previous_sibling: 'b' }, 'a(a1(a11) a2) b n'],
    ['another parent', '/a1', { parent: 'b' }, 'a(a2) b(a1(a11))'],
    ['another parent, by null', '/a1', { parent: null }, 'a1(a11) a(a2) b'],
    ['another sibling', '/a1', { previous_sibling: 'a2' }, 'a(a2 a1(a11)) b'],
    ['no sibling', '/a2', { previous_sibling: null }, 'a(a2 a1(a11)) b'],
    ['both', '/a1', { parent: null, previous_sibling: 'a' }, 'a(a2) a1(a11) b'],
    ['another id', '/a', { dialog_node: 'z' }, 'z(a1(a11) a2) b'],
  ])('puts a node in its place: %s', async (_name, path, body, expected) => {
    const answer = await post(path, body);
    expect(answer.status).toBe(path === '' ? 201 : 200);
    expect(await tree()).toBe(expected);
  });

  it('takes an action that gives nothing back, and responses of a type of their own', async () => {
    const actions = [{ name: 'call', type: 'client', result_variable: null }];
    const output = { generic: [{ response_type: 'carousel' }], more: 1 };
    expect(await post('/a', { actions, output })).toMatchObject({ status: 200, body: { actions, output } });
  });

  it('lets what older files hold be changed', async () => {
    const changes = { actions: [{ name: 'call' }], output: { generic: [{ text: 'hello' }] } };
    expect(await post('/a', changes)).toMatchObject({ status: 200, body: changes });
  });

  it('deletes with what is below, and the jumps to it', async () => {
    expect((await service.watson.deleteDialogNode({ workspaceId: id, dialogNode: 'a' })).result).toEqual({});
    expect(await tree()).toBe('b');
    const { result } = await service.watson.getDialogNode({ workspaceId: id, dialogNode: 'b' });
    expect(result).toEqual({ dialog_node: 'b' });
  });

  it.each<[string, string, JsonObject]>([
    ['an unknown parent', '', { dialog_node: 'n', parent: 'x' }],
    ['an unknown sibling', '', { dialog_node: 'n', previous_sibling: 'x' }],
    ['a sibling elsewhere', '', { dialog_node: 'n', previous_sibling: 'a1' }],
    ['itself as parent', '/a', { parent: 'a' }],
    ['a descendant as parent', '/a', { parent: 'a11' }],
    ['itself as sibling', '/a', { previous_sibling: 'a' }],
    ['a slot without a frame', '', { dialog_node: 'n', type: 'slot', parent: 'a' }],
    ['an unknown type', '', { dialog_node: 'n', type: 'nodule' }],
    ['an unknown behaviour', '/a', { next_step: { behavior: 'fly' } }],
    ['a jump to nowhere', '/a', { next_step: { behavior: 'jump_to' } }],
    ['an action without a result', '', { dialog_node: 'n', actions: [{ name: 'call', type: 'client' }] }],
    ['responses that aren’t a list', '', { dialog_node: 'n', output: { generic: 'hello' } }],
    ['a response of no type', '', { dialog_node: 'n', output: { generic: [{ text: 'hello' }] } }],
    ['a title of two lines', '/a', { title: 'a\nb' }],
    ['a long description', '/a', { description: 'x'.repeat(513) }],
    ['no id', '', { title: 'n' }],
    ['a strange id', '', { dialog_node: 'n/m' }],
    ['nothing', '/a', {}],
  ])('refuses %s', async (_name, path, body) => {
    const answer = await post(path, body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 400, error: expect.any(String) as string });
    expect((answer.body['errors'] as unknown[]).length).toBeGreaterThan(0);
    expect(await tree()).toBe('a(a1(a11) a2) b');
  });

  it('tells a taken id and an unknown one', async () => {
    const taken = await post('', { dialog_node: 'a2', parent: 'b' });
    expect(taken.status).toBe(409);
    expect(taken.body['error']).toMatch(/^Unique Violation/);
    expect((await post('/b', { dialog_node: 'a' })).status).toBe(409);
    expect((await post('/x', { title: 'x' })).status).toBe(404);
    expect((await service.call('DELETE', `/v1/workspaces/${id}/dialog_nodes/x`)).status).toBe(404);
    expect((await service.call('GET', `/v1/workspaces/${id}/dialog_nodes/x`)).status).toBe(404);
  });

  it('keeps properties that it doesn’t know, and clears by null', async () => {
    const { body } = await post('', {
      dialog_node: 'n',
      title: 'T',
      description: null,
      extra: { deep: [null] },
      output: { generic: [], unknown: 1 },
      context: { gone: null },
    });
    expect(body).toEqual({
      dialog_node: 'n',
      title: 'T',
      extra: { deep: [null] },
      output: { generic: [], unknown: 1 },
      context: { gone: null },
    });
    const cleared = await post('/n?include_audit=true', { title: null, extra: null });
    expect(cleared.body).toEqual({
      dialog_node: 'n',
      output: { generic: [], unknown: 1 },
      context: { gone: null },
      created: expect.any(String) as string,
      updated: expect.any(String) as string,
    });
  });

  it('lets twenty callers at the tree at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => post('', { dialog_node: `n${index}`, parent: 'b' })),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(201));
    const children = /b\((.*)\)$/.exec(await tree())?.[1]?.split(' ') ?? [];
    expect(new Set(children).size).toBe(20);
    await service.restart();
    expect((await tree()).split(' ')).toHaveLength(22);
  });

  it('pages, with a path for the next page that can be called as it is', async () => {
    const { body } = await service.call(
      'GET',
      `/v1/workspaces/${id}/dialog_nodes?page_limit=3&include_count=true`,
    );
    expect(body['dialog_nodes']).toHaveLength(3);
    const pagination = body['pagination'] as { total: number; next_url: string; refresh_url: string };
    expect(pagination.total).toBe(5);
    const next = await service.call('GET', pagination.next_url);
    expect((next.body['dialog_nodes'] as JsonObject[]).map((node) => node['dialog_node'])).toEqual([
      'a2',
      'b',
    ]);
    expect(next.body['pagination']).not.toHaveProperty('next_url');
    expect((await service.call('GET', pagination.refresh_url)).body).toEqual(body);
  });
});
