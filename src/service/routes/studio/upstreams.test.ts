import { NoAuthAuthenticator } from 'ibm-watson/auth/index.js';
import AssistantV1 from 'ibm-watson/assistant/v1.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { testDatabases, type DatabaseKind } from '#storage/databases.testkit.ts';
import { startService, type RunningService, VERSION } from '../../service.testkit.ts';

const [sqlite] = (await testDatabases()) as [DatabaseKind];
const KEY = 'the key that is asked for there';
const WORKSPACE = {
  name: 'Away',
  intents: [{ intent: 'hi', examples: [{ text: 'hello' }] }],
  entities: [{ entity: 'size', values: [{ value: 'large', synonyms: ['big'] }] }],
  dialog_nodes: [{ dialog_node: 'a', conditions: 'welcome', output: { text: 'Hello from there' } }],
};

describe('an upstream that asks for a key', () => {
  let here: RunningService;
  let there: RunningService;
  let connection: string;
  let away: string;

  const auth = { authorization: `Bearer ${KEY}` };
  const connect = (url: string, key: string) =>
    here.call('POST', '/studio/upstreams', { name: 'There', url, key });
  const pushes = (body: object) => here.call('POST', `/studio/upstreams/${connection}/pushes`, body);
  const awayNow = async () =>
    (await there.call('GET', `/v1/workspaces/${away}?export=true`, undefined, auth)).body;

  beforeAll(async () => {
    there = await startService(sqlite, { env: { PARLEY_API_KEY: KEY } });
    here = await startService(sqlite, { env: { PARLEY_ALLOW_PRIVATE: '1', PARLEY_SECRET: 'secret' } });
    const made = await there.call('POST', '/v1/workspaces', WORKSPACE, auth);
    away = made.body['workspace_id'] as string;
  });
  afterAll(async () => {
    await here.close();
    await there.close();
  });

  it('is connected with its key, which nobody ever sees again', async () => {
    const wrong = await connect(there.url, 'wrong');
    expect([wrong.status, wrong.body['error']]).toEqual([502, expect.stringContaining('Unauthorized')]);
    expect((await connect('ftp://example.com', KEY)).status).toBe(502);
    expect((await here.call('GET', '/studio/upstreams')).body).toEqual([]);

    const made = await connect(`${there.url}/`, KEY);
    expect(made.body).toEqual({
      id: expect.any(String) as string,
      name: 'There',
      url: expect.any(String) as string,
    });
    connection = made.body['id'] as string;
    const list = await here.call('GET', '/studio/upstreams');
    expect(list.body).toHaveLength(1);
    expect(JSON.stringify([made.body, list.body])).not.toContain(KEY);
    await here.restart();
    expect((await here.call('GET', `/studio/upstreams/${connection}/skills`)).body).toEqual([
      { id: away, name: 'Away', language: 'en', updated: expect.any(String) as string },
    ]);
  });

  it('lets its skills be edited in place, by IBM’s client too', async () => {
    const id = `up.${connection}.${away}`;
    const opened = await here.call('GET', `/studio/skills/${id}`);
    expect(opened.body).toMatchObject({ id, revision: 0, workspace: { name: 'Away' } });
    expect((await here.call('GET', `/studio/skills/${id}/status`)).body).toMatchObject({ id });
    expect((await here.call('GET', `/studio/skills/${id}/export`)).body).toMatchObject({ name: 'Away' });

    const watson = new AssistantV1({
      version: VERSION,
      serviceUrl: here.url,
      authenticator: new NoAuthAuthenticator(),
    });
    await watson.updateDialogNode({ workspaceId: id, dialogNode: 'a', newTitle: 'Greeting 50 % / more' });
    const { result } = await watson.message({ workspaceId: id, input: { text: '' } });
    expect(JSON.stringify(result.output)).toContain('Hello from there');
    expect(JSON.stringify(await awayNow())).toContain('Greeting 50 % / more');
    await expect(watson.getIntent({ workspaceId: id, intent: 'none' })).rejects.toMatchObject({
      status: 404,
    });

    // Its refusals, and its way to notice what was changed meanwhile, come through as they are.
    const stale = await here.call(
      'POST',
      `/v1/workspaces/${id}/dialog_nodes/a`,
      { title: 'x' },
      {
        'if-match': '"old"',
      },
    );
    expect([stale.status, stale.headers.get('etag')]).toEqual([412, expect.any(String)]);
    const bad = await here.call('POST', `/v1/workspaces/${id}/dialog_nodes`, { dialog_node: 'a' });
    expect([bad.status, bad.body['error']]).toEqual([409, expect.stringMatching(/^Unique Violation/)]);
  });

  it('gives copies, and takes back what was made of them after a dry run', async () => {
    const copied = await here.call('POST', `/studio/upstreams/${connection}/copies`, { workspace: away });
    expect(copied.status).toBe(201);
    const skill = copied.body['id'] as string;
    const dry = { skill, workspace: away, dryRun: true };
    expect((await pushes(dry)).body['differences']).toEqual([]);

    await here.call('POST', `/v1/workspaces/${skill}/intents`, { intent: 'bye' });
    await here.call('POST', `/v1/workspaces/${skill}/dialog_nodes/a`, { title: 'Mine' });
    await here.call('DELETE', `/v1/workspaces/${skill}/entities/size`);
    const told = await pushes(dry);
    expect(told.body['differences']).toEqual([
      { kind: 'intents', added: ['bye'], changed: [], removed: [] },
      { kind: 'entities', added: [], changed: [], removed: ['size'] },
      { kind: 'dialog_nodes', added: [], changed: ['a'], removed: [] },
    ]);
    expect(JSON.stringify(await awayNow())).not.toContain('Mine');

    // Somebody changes it there after the dry run: it has to be looked at again.
    const { state } = told.body;
    await there.call('POST', `/v1/workspaces/${away}/intents`, { intent: 'late' }, auth);
    const push = { skill, workspace: away, dryRun: false };
    expect((await pushes({ ...push, expected: state })).status).toBe(412);
    const again = await pushes(dry);
    const pushed = await pushes({ ...push, expected: again.body['state'] });
    expect([pushed.status, pushed.body['workspace']]).toEqual([200, away]);
    const now = await awayNow();
    expect((now['intents'] as JsonObject[]).map(({ intent }) => intent)).toEqual(['hi', 'bye']);
    expect(now).toMatchObject({ entities: [], dialog_nodes: [{ title: 'Mine' }] });
    expect((await pushes(dry)).body['differences']).toEqual([]);

    const fresh = await pushes({ skill, dryRun: false });
    expect(fresh.body['workspace']).not.toBe(away);
  });

  it('is for managers alone', async () => {
    const boss = (await here.call('POST', '/studio/keys', { name: 'boss', role: 'manager' })).body;
    const as = (key: unknown) => ({ authorization: `Bearer ${String(key)}` });
    const wanted = { name: 'author', role: 'author' };
    const author = (await here.call('POST', '/studio/keys', wanted, as(boss['key']))).body;
    for (const path of [
      '/studio/upstreams',
      `/studio/upstreams/${connection}/skills`,
      `/studio/skills/up.${connection}.${away}`,
      `/v1/workspaces/up.${connection}.${away}`,
    ]) {
      expect((await here.call('GET', path, undefined, as(author['key']))).status).toBe(403);
      expect((await here.call('GET', path, undefined, as(boss['key']))).status).toBe(200);
    }
    const gone = await here.call('DELETE', `/studio/upstreams/${connection}`, undefined, as(boss['key']));
    expect(gone.status).toBe(200);
    const path = `/v1/workspaces/up.${connection}.${away}`;
    expect((await here.call('GET', path, undefined, as(boss['key']))).status).toBe(404);
  });
});

it('doesn’t call addresses of this machine or of private networks unless that is allowed', async () => {
  const service = await startService(sqlite, { env: { PARLEY_SECRET: 'secret' } });
  try {
    for (const url of [service.url, 'http://localhost:1', 'http://169.254.169.254', 'http://[::1]:1']) {
      const answer = await service.call('POST', '/studio/upstreams', { name: 'x', url, key: 'k' });
      expect([answer.status, answer.body['error']]).toEqual([
        502,
        expect.stringContaining('private network'),
      ]);
    }
  } finally {
    await service.close();
  }
});
