import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { testDatabases } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from '../../service.testkit.ts';

describe.each(await testDatabases())('asynchronous workspaces on $name', (kind) => {
  let service: RunningService;

  beforeAll(async () => {
    service = await startService(kind);
  });
  afterAll(() => service.close());

  const content = {
    name: 'Made later',
    description: 'all of it',
    language: 'fr',
    intents: [{ intent: 'b', examples: [{ text: 'z' }, { text: 'y' }] }, { intent: 'a' }],
    entities: [{ entity: 'e', values: [{ value: 'v', synonyms: ['t', 's'] }] }],
    dialogNodes: [{ dialog_node: 'two', previous_sibling: 'one' }, { dialog_node: 'one' }],
  };

  /** Polls as clients do. */
  async function ended(workspaceId: string) {
    for (;;) {
      const { result, status } = await service.watson.exportWorkspaceAsync({ workspaceId, verbose: true });
      if (result.status !== 'Processing') return { result, status };
      expect(status).toBe(202);
    }
  }

  async function made(params: object = content): Promise<string> {
    const { result } = await service.watson.createWorkspaceAsync(params);
    await ended(result.workspace_id ?? '');
    return result.workspace_id ?? '';
  }

  it('are made after the call is answered', async () => {
    const { result, status } = await service.watson.createWorkspaceAsync(content);
    expect(status).toBe(202);
    expect(result).toMatchObject({ name: 'Made later', language: 'fr', status: 'Processing', metadata: {} });
    const whole = await ended(result.workspace_id ?? '');
    expect(whole.status).toBe(200);
    expect(whole.result).toMatchObject({
      name: 'Made later',
      description: 'all of it',
      intents: [{ intent: 'b', examples: [{ text: 'z' }, { text: 'y' }] }, { intent: 'a' }],
      entities: [{ entity: 'e', values: [{ value: 'v', synonyms: ['t', 's'] }] }],
      counts: { intent: 2, entity: 1, node: 2 },
    });
    expect(['Training', 'Available']).toContain(whole.result.status);
    expect(whole.result).not.toHaveProperty('status_errors');
  });

  it('are exported with times, in a stable order, and with counts only when asked', async () => {
    const workspaceId = await made();
    const { result } = await service.watson.exportWorkspaceAsync({
      workspaceId,
      includeAudit: true,
      sort: 'stable',
    });
    expect(result.intents?.map((intent) => intent.intent)).toEqual(['a', 'b']);
    expect(result.intents?.[1]?.examples).toMatchObject([{ text: 'y' }, { text: 'z' }]);
    expect(result.intents?.[1]?.examples?.[0]?.created).toMatch(/^\d{4}-/);
    expect(result.entities?.[0]?.values?.[0]?.synonyms).toEqual(['s', 't']);
    expect(result.dialog_nodes?.map((node) => node.dialog_node)).toEqual(['one', 'two']);
    expect(result.updated).toMatch(/^\d{4}-/);
    expect(result).not.toHaveProperty('counts');
  });

  it('fail for a broken tree, and say why', async () => {
    const { result, status } = await service.watson.createWorkspaceAsync({
      name: 'Broken',
      dialogNodes: [{ dialog_node: 'a', parent: 'nobody' }],
    });
    expect(status).toBe(202);
    const workspaceId = result.workspace_id ?? '';
    const { result: failed } = await ended(workspaceId);
    expect(failed).toMatchObject({ name: 'Broken', status: 'Failed', dialog_nodes: [] });
    expect(failed.status_errors).toEqual([
      { message: expect.stringMatching(/dialog_nodes\[0\]\.parent: .*nobody/) as string },
    ]);
    const { result: plain } = await service.watson.getWorkspace({ workspaceId });
    expect(plain).toMatchObject({ status: 'Failed', status_errors: failed.status_errors });
    const updated = await service.watson.updateWorkspace({ workspaceId, dialogNodes: [] });
    expect(updated.result.status).toBe('Available');
    expect(updated.result).not.toHaveProperty('status_errors');
  });

  it('are updated after the call is answered', async () => {
    const workspaceId = await made();
    const { status, result } = await service.watson.updateWorkspaceAsync({
      workspaceId,
      name: 'Renamed',
      intents: [{ intent: 'c' }],
    });
    expect([status, result.status]).toEqual([202, 'Processing']);
    const { result: replaced } = await ended(workspaceId);
    expect([replaced.name, replaced.intents]).toEqual(['Renamed', [{ intent: 'c', examples: [] }]]);
    await service.watson.updateWorkspaceAsync({ workspaceId, intents: [{ intent: 'd' }], append: true });
    expect((await ended(workspaceId)).result.counts?.intent).toBe(2);
  });

  it('stay as they are when an update fails', async () => {
    const workspaceId = await made();
    await service.watson.updateWorkspaceAsync({
      workspaceId,
      name: 'Never',
      intents: [{ intent: 'new' }, { intent: 'a' }],
      append: true,
    });
    const { result } = await ended(workspaceId);
    expect(result).toMatchObject({ name: 'Made later', status: 'Failed', counts: { intent: 2 } });
    expect(result.status_errors?.[0]?.message).toMatch(/Unique Violation/);
    await service.restart();
    expect((await service.watson.getWorkspace({ workspaceId })).result.status).toBe('Failed');
  });

  it.each<[string, string, JsonObject, number]>([
    ['an unknown workspace', '/00000000-0000-4000-8000-000000000000', { name: 'x' }, 404],
    ['an id that is none', '/x', { name: 'x' }, 400],
    ['a name of another kind', '', { name: 1 }, 400],
    ['a long name', '', { name: 'x'.repeat(65) }, 400],
  ])('refuse %s at once', async (_name, path, body, status) => {
    expect((await service.call('POST', `/v1/workspaces_async${path}`, body)).status).toBe(status);
  });

  it('refuse an empty update, another language and an unknown order at once', async () => {
    const path = `/v1/workspaces_async/${await made()}`;
    expect((await service.call('POST', path, {})).status).toBe(400);
    expect((await service.call('POST', path, { language: 'de' })).status).toBe(400);
    expect((await service.call('GET', `${path}/export?sort=name`)).status).toBe(400);
    expect((await service.call('GET', '/v1/workspaces_async/x/export')).status).toBe(400);
    const unknown = '/v1/workspaces_async/00000000-0000-4000-8000-000000000000/export';
    expect((await service.call('GET', unknown)).status).toBe(404);
  });
});
