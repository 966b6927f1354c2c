import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { testDatabases } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from '../../service.testkit.ts';

describe.each(await testDatabases())('logs on $name', (kind) => {
  let service: RunningService;
  let now: number;
  let workspaceId: string;
  let other: string;

  beforeAll(async () => {
    service = await startService(kind, { now: () => new Date(now) });
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    now = Date.parse('2026-03-01T12:00:00.000Z');
    workspaceId = await create({ name: 'Logged', language: 'en' });
    other = await create({ name: 'Other', language: 'de', learning_opt_out: true });
  });

  async function create(body: JsonObject): Promise<string> {
    return (await service.call('POST', '/v1/workspaces', body)).body['workspace_id'] as string;
  }

  async function say(text: string, headers: Record<string, string> = {}, to = workspaceId): Promise<void> {
    now += 1000;
    const context = { metadata: { deployment: 'shop' } };
    const { status } = await service.call(
      'POST',
      `/v1/workspaces/${to}/message`,
      { input: { text }, intents: [{ intent: text.split(' ')[0]!, confidence: 0.5 }], context },
      headers,
    );
    expect(status).toBe(200);
  }

  async function texts(query: string, path = `/v1/workspaces/${workspaceId}/logs`): Promise<string[]> {
    const { status, body } = await service.call('GET', `${path}?${query}`);
    expect(status, JSON.stringify(body)).toBe(200);
    return (body['logs'] as { request: { input: { text: string } } }[]).map((log) => log.request.input.text);
  }

  it('holds what was said and answered, whole', async () => {
    await say('order a pizza');
    const { result, status } = await service.watson.listLogs({ workspaceId });
    expect(status).toBe(200);
    expect(result.pagination).toEqual({});
    expect(result.logs).toHaveLength(1);
    const [log] = result.logs;
    expect(log).toMatchObject({
      log_id: expect.stringMatching(/^[\da-f-]{36}$/) as string,
      workspace_id: workspaceId,
      language: 'en',
      request_timestamp: '2026-03-01T12:00:01.000Z',
      response_timestamp: '2026-03-01T12:00:01.000Z',
      request: { input: { text: 'order a pizza' }, context: { metadata: { deployment: 'shop' } } },
      response: {
        input: { text: 'order a pizza' },
        intents: [{ intent: 'order', confidence: 0.5 }],
        output: { nodes_visited: [] },
        context: { conversation_id: expect.any(String) as string },
      },
    });
  });

  it.each([
    ['\uFEFF{"input": {"text": "one"}}', { input: { text: 'one' } }],
    ['{ "input":\n{ "text": "two", "text": "t\\u00eate" } } ', { input: { text: 'tête' } }],
    ['{"input":{"text":"three"},"trial":{}}', { input: { text: 'three' } }],
    ['', {}],
  ])('holds a request as it was understood, however it was written: %j', async (body, request) => {
    const json = { 'content-type': 'application/json' };
    const path = `/v1/workspaces/${workspaceId}/message`;
    expect((await service.call('POST', path, body, json)).status).toBe(200);
    const { body: found } = await service.call('GET', `/v1/workspaces/${workspaceId}/logs`);
    expect((found['logs'] as JsonObject[]).map((log) => log['request'])).toEqual([request]);
  });

  it('is sorted by time and read page by page, within five minutes', async () => {
    for (const text of ['one', 'two', 'three', 'four']) await say(text);
    expect(await texts('')).toEqual(['one', 'two', 'three', 'four']);
    const first = await service.watson.listLogs({ workspaceId, sort: '-request_timestamp', pageLimit: 3 });
    expect(first.result.logs.map((log) => log.request.input?.text)).toEqual(['four', 'three', 'two']);
    const { next_url: url = '', next_cursor: cursor = '' } = first.result.pagination;
    expect(url).toMatch(/^\/v1\/workspaces\/[^?]+\/logs\?.*version=/);
    expect((await service.call('GET', url)).body).toMatchObject({
      logs: [{ request: { input: { text: 'one' } } }],
      pagination: {},
    });
    const params = { workspaceId, pageLimit: 3, cursor };
    await expect(service.watson.listLogs(params)).rejects.toMatchObject({ status: 400 });
    now += 5 * 60 * 1000 + 1;
    await expect(service.watson.listLogs({ ...params, sort: '-request_timestamp' })).rejects.toMatchObject({
      status: 400,
      message: expect.stringMatching(/too old/) as string,
    });
  });

  it('is filtered, page by page', async () => {
    for (let i = 0; i < 5; i++) await say(i % 2 === 0 ? `order ${i}` : `hello ${i}`);
    expect(await texts('filter=request.input.text:ordering')).toEqual(['order 0', 'order 2', 'order 4']);
    expect(await texts(`filter=${encodeURIComponent('response.intents:intent::hello')}`)).toHaveLength(2);
    expect(await texts('filter=request_timestamp%3E%3D2026-03-02')).toEqual([]);
    const filter = 'response.top_intent::order';
    const first = await service.watson.listLogs({ workspaceId, filter, pageLimit: 2 });
    expect(first.result.logs).toHaveLength(2);
    const cursor = first.result.pagination.next_cursor ?? '';
    const second = await service.watson.listLogs({ workspaceId, filter, pageLimit: 2, cursor });
    expect(second.result.logs.map((log) => log.request.input?.text)).toEqual(['order 4']);
    expect(second.result.pagination).toEqual({});
  });

  it('is one for all workspaces, if the filter names language and workspace', async () => {
    await say('here');
    await say('there', {}, other);
    const filter = `language::de,workspace_id::${other}`;
    const { result } = await service.watson.listAllLogs({ filter });
    expect(result.logs.map((log) => log.workspace_id)).toEqual([other]);
    const both = `language::(en|de),request.context.metadata.deployment::shop,workspace_id::(${other}|${workspaceId})`;
    expect(await texts(`filter=${encodeURIComponent(both)}`, '/v1/logs')).toEqual(['here', 'there']);
    for (const incomplete of [
      'language::de',
      `workspace_id::${other}`,
      `language:de,workspace_id::${other}`,
      `language::de|workspace_id::${other}`,
      '',
    ]) {
      const answer = await service.call('GET', `/v1/logs?filter=${encodeURIComponent(incomplete)}`);
      expect(answer.status).toBe(400);
      expect(answer.body['errors']).toMatchObject([{ path: 'filter' }]);
    }
    expect((await service.call('GET', '/v1/logs')).status).toBe(400);
  });

  it.each([
    'filter=colour::red',
    'filter=language',
    'sort=language',
    'sort=--request_timestamp',
    'page_limit=0',
    'page_limit=many',
    'cursor=x',
  ])('refuses %s', async (query) => {
    const { status, body } = await service.call('GET', `/v1/workspaces/${workspaceId}/logs?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 400, error: expect.any(String) as string });
  });

  it('isn’t there for an unknown workspace', async () => {
    const path = '/v1/workspaces/00000000-0000-4000-8000-000000000000/logs';
    expect((await service.call('GET', path)).status).toBe(404);
  });

  it('forgets what was labelled with a customer', async () => {
    await say('keep');
    await say('forget', { 'X-Watson-Metadata': 'customer_id=abc' });
    await say('forget too', { 'X-Watson-Metadata': 'customer_id=abc;customer_id=keep' });
    await say('keep as well', { 'X-Watson-Metadata': 'customer_id=keep' });
    expect(await texts('filter=customer_id::abc')).toHaveLength(2);
    for (const customerId of ['abc', 'nobody']) {
      const { status, result } = await service.watson.deleteUserData({ customerId });
      expect([status, result]).toEqual([202, {}]);
    }
    expect(await texts('')).toEqual(['keep', 'keep as well']);
    expect((await service.call('DELETE', '/v1/user_data')).status).toBe(400);
    expect((await service.call('DELETE', '/v1/user_data?customer_id=')).status).toBe(400);
  });

  it('marks what nothing may be learned from', async () => {
    await say('learn');
    await say('do not', { 'X-Watson-Learning-Opt-Out': 'true' });
    await say('nor this', {}, other);
    await texts('');
    const logs = await service.store.logs.read({
      skills: [workspaceId, other],
      descending: false,
      limit: 9,
    });
    expect(logs.map((log) => log.optOut)).toEqual([false, true, true]);
  });

  it('is there after a restart', async () => {
    await say('kept');
    await service.restart();
    expect(await texts('')).toEqual(['kept']);
  });
});
