import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabases } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from '../../service.testkit.ts';

const WORKSPACE = { name: 'Keys', dialog_nodes: [{ dialog_node: 'a', conditions: 'welcome' }] };

describe.each(await testDatabases())('keys on $name', (kind) => {
  let service: RunningService;
  let skill: string;
  let other: string;
  const keys = new Map<string, string>();

  const as = (who: string, method: string, path: string, body?: unknown) =>
    service.call(method, path, body, { authorization: `Bearer ${keys.get(who) ?? who}` });

  async function make(name: string, role: string, only?: string): Promise<void> {
    const wanted = { name, role, ...(only === undefined ? {} : { skill: only }) };
    const { status, body } = await as('boss', 'POST', '/studio/keys', wanted);
    expect([status, body]).toEqual([201, expect.objectContaining({ name, role })]);
    keys.set(name, body['key'] as string);
  }

  beforeAll(async () => {
    service = await startService(kind);
    skill = (await service.call('POST', '/v1/workspaces', WORKSPACE)).body['workspace_id'] as string;
    other = (await service.call('POST', '/v1/workspaces', WORKSPACE)).body['workspace_id'] as string;
    await make('boss', 'manager');
    await make('writer', 'author');
    await make('reader', 'viewer');
    await make('guest', 'author', skill);
  });
  afterAll(() => service.close());

  it('are asked for once there is one', async () => {
    expect((await service.call('GET', '/v1/workspaces')).status).toBe(401);
    expect((await service.call('GET', '/studio/session')).body).toEqual({
      keyNeeded: true,
      signedIn: false,
    });
    expect((await as('wrong', 'GET', '/v1/workspaces')).status).toBe(401);
  });

  it('are shown once, and only to managers', async () => {
    const { body } = await as('boss', 'GET', '/studio/keys');
    expect(body).toHaveLength(4);
    for (const key of keys.values()) expect(JSON.stringify(body)).not.toContain(key);
    for (const who of ['writer', 'reader', 'guest']) {
      expect((await as(who, 'GET', '/studio/keys')).status).toBe(403);
      expect((await as(who, 'POST', '/studio/keys', { name: 'x', role: 'viewer' })).status).toBe(403);
    }
  });

  it.each<[string, string, string, unknown, string[]]>([
    ['read', 'GET', '', undefined, ['boss', 'writer', 'reader', 'guest']],
    ['try', 'POST', '/message', { input: { text: '' } }, ['boss', 'writer', 'reader', 'guest']],
    ['edit', 'POST', '/dialog_nodes/a', { title: 'A' }, ['boss', 'writer', 'guest']],
    ['create', 'POST', '/intents', { intent: 'fresh' }, ['boss']],
  ])('let the right ones %s', async (_what, method, path, body, allowed) => {
    const tried = path === '/intents' ? ['boss', 'reader'] : [...keys.keys()];
    for (const who of tried) {
      const { status } = await as(who, method, `/v1/workspaces/${skill}${path}`, body);
      const isRight = allowed.includes(who) ? status < 300 : status === 403;
      expect([who, status, isRight]).toEqual([who, status, true]);
    }
  });

  it('for one skill open nothing else', async () => {
    for (const [method, path] of [
      ['GET', `/v1/workspaces/${other}`],
      ['GET', `/v1/workspaces/${other}/dialog_nodes`],
      ['POST', `/v1/workspaces/${other}/message`],
      ['DELETE', `/v1/workspaces/${other}`],
      ['POST', '/v1/workspaces'],
      ['GET', `/studio/skills/${other}`],
      ['GET', `/studio/skills/${other}/export`],
    ] as const) {
      expect([path, (await as('guest', method, path)).status]).toEqual([path, 403]);
    }
    expect((await as('guest', 'GET', '/v1/workspaces?include_count=true')).body).toMatchObject({
      workspaces: [{ workspace_id: skill }],
      pagination: { total: 1 },
    });
    expect((await as('guest', 'GET', '/studio/skills')).body).toMatchObject([{ id: skill }]);
    expect((await as('guest', 'GET', `/studio/skills/${skill}`)).status).toBe(200);
    expect((await as('guest', 'GET', '/studio/session')).body).toMatchObject({ role: 'author', skill });
  });

  it.each<[string, object, string]>([
    ['without a name', { name: '  ', role: 'viewer' }, 'name'],
    ['of an unknown role', { name: 'x', role: 'king' }, 'role'],
    [
      'for an unknown skill',
      { name: 'x', role: 'viewer', skill: '11111111-1111-4111-8111-111111111111' },
      'skill',
    ],
    ['of a manager for one skill', { name: 'x', role: 'manager', skill: 'any' }, 'role'],
  ])('%s are refused', async (_what, wanted, path) => {
    const { status, body } = await as('boss', 'POST', '/studio/keys', wanted);
    expect([status, body['errors']]).toEqual([400, [expect.objectContaining({ path })]]);
  });

  it('stop working when they are revoked, the last manager’s last', async () => {
    const list = (await as('boss', 'GET', '/studio/keys')).body as unknown as { id: string; name: string }[];
    const idOf = (name: string): string => list.find((key) => key.name === name)!.id;
    expect((await as('boss', 'DELETE', `/studio/keys/${idOf('boss')}`)).status).toBe(409);
    expect((await as('boss', 'DELETE', `/studio/keys/${idOf('reader')}`)).status).toBe(200);
    expect((await as('boss', 'DELETE', `/studio/keys/${idOf('reader')}`)).status).toBe(404);
    expect((await as('reader', 'GET', '/v1/workspaces')).status).toBe(401);
    for (const name of ['writer', 'guest', 'boss']) {
      expect((await as('boss', 'DELETE', `/studio/keys/${idOf(name)}`)).status).toBe(200);
    }
    expect((await service.call('GET', '/v1/workspaces')).status).toBe(200);
  });

  it('made by a page keep it signed in', async () => {
    const made = await service.call('POST', '/studio/keys', { name: 'first', role: 'manager' });
    const [cookie = ''] = (made.headers.get('set-cookie') ?? '').split(';');
    const session = await service.call('GET', '/studio/session', undefined, { cookie });
    expect(session.body).toEqual({ keyNeeded: true, signedIn: true, role: 'manager' });
    const gone = await service.call('DELETE', `/studio/keys/${made.body['id'] as string}`, undefined, {
      cookie,
    });
    expect(gone.status).toBe(200);
  });
});
