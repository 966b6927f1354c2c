import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import type { ReportedTest, SkillTest } from '#protocol/tests.ts';
import { testDatabases } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from '../../service.testkit.ts';

const WORKSPACE = {
  name: 'Bank',
  language: 'en',
  intents: [
    { intent: 'hours', examples: [{ text: 'when are you open' }, { text: 'opening hours' }] },
    { intent: 'card', examples: [{ text: 'I lost my card' }, { text: 'block my card' }] },
  ],
  dialog_nodes: [
    { dialog_node: 'hello', conditions: 'welcome', output: { text: 'Hello!' } },
    {
      dialog_node: 'open',
      previous_sibling: 'hello',
      conditions: '#hours',
      title: 'Hours',
      output: { text: 'Nine to five.' },
    },
    { dialog_node: 'vip', parent: 'open', conditions: '$vip', output: { text: 'For you, all day.' } },
  ],
};

const content = (text: string, name = 'Hours'): JsonObject => ({ name, tags: ['smoke'], text });
const OPEN = 'user:\nbot: Hello!\n\nuser: when are you open\nintent: #hours\nbot: Nine to five.\n';

describe.each(await testDatabases())('tests on $name', (kind) => {
  let service: RunningService;
  let skill: string;
  beforeAll(async () => {
    service = await startService(kind);
  });
  afterAll(() => service.close());

  const make = async (): Promise<string> => {
    skill = (await service.call('POST', '/v1/workspaces', WORKSPACE)).body['workspace_id'] as string;
    return skill;
  };
  const path = (test = ''): string => `/studio/skills/${skill}/tests${test && `/${test}`}`;
  const post = async (test: JsonObject): Promise<ReportedTest> =>
    (await service.call('POST', path(), test)).body as unknown as ReportedTest;
  const list = async (): Promise<SkillTest[]> =>
    (await service.call('GET', path())).body as unknown as SkillTest[];

  it('are made, changed, listed and deleted, and survive a restart', async () => {
    await make();
    const { id } = await post(content(OPEN));
    await service.call('PUT', path('mine'), content('user: hi', 'Second'));
    await service.restart();
    expect(await list()).toMatchObject([
      { id, name: 'Hours', tags: ['smoke'], text: OPEN, result: null },
      { id: 'mine', name: 'Second' },
    ]);
    await service.call('PUT', path(id), { ...content(OPEN, 'Opening'), tags: [] });
    expect((await service.call('GET', path(id))).body).toMatchObject({
      name: 'Opening',
      tags: [],
      report: null,
    });
    expect((await service.call('DELETE', path(id))).status).toBe(200);
    expect((await service.call('DELETE', path(id))).status).toBe(404);
    expect((await service.call('GET', path(id))).status).toBe(404);
    expect(await list()).toHaveLength(1);
  });

  it('run with the skill as it is, and keep what came of it', async () => {
    await make();
    const { id } = await post(content(OPEN));
    const ran = (await service.call('POST', `${path(id)}/run`)).body as unknown as ReportedTest;
    expect(ran.result).toMatchObject({ status: 'passed', turns: 2, wrong: 0, revision: 1 });

    await service.call('POST', `/v1/workspaces/${skill}/dialog_nodes/open`, { output: { text: 'Never.' } });
    const again = (await service.call('POST', `${path(id)}/run`)).body as unknown as ReportedTest;
    expect(again.result).toMatchObject({ status: 'failed', turns: 2, wrong: 1, revision: 2 });
    expect(again.report?.conversations[0]?.turns[1]).toMatchObject({
      line: 4,
      said: ['Never.'],
      differences: [{ line: 6, expected: 'Nine to five.', actual: 'Never.', about: 'text' }],
    });
    expect((await service.call('GET', path(id))).body).toEqual(again);
    expect((await list())[0]?.result).toEqual(again.result);

    await service.call('PUT', path(id), content(OPEN, 'Another name'));
    expect((await list())[0]?.result).toEqual(again.result);
    await service.call('PUT', path(id), content('user: hi'));
    expect((await list())[0]?.result).toBeNull();
  });

  it('begin at a node, and don’t run without it', async () => {
    await make();
    const text = `after: Hours\ngiven: $vip = true\nuser: and me\nnode: vip\n\nconversation:\n${OPEN}`;
    const { id } = await post(content(text));
    const run = async () => (await service.call('POST', `${path(id)}/run`)).body as unknown as ReportedTest;
    const { result, report } = await run();
    expect(result).toMatchObject({ status: 'passed', turns: 3 });
    expect(report?.conversations[0]?.start).toEqual({ node: 'open', stand: 'waits' });
    expect(report?.conversations[1]).not.toHaveProperty('start');
    await service.call('POST', `/v1/workspaces/${skill}/dialog_nodes/open`, { title: 'When' });
    expect(await run()).toMatchObject({ result: { status: 'faulty', turns: 0 } });
  });

  it('are replaced only as they are known, when that is asked for', async () => {
    await make();
    const { id } = await post(content(OPEN));
    const read = await service.call('GET', path(id));
    const known = { 'if-match': read.headers.get('etag') ?? '' };
    const mine = await service.call('PUT', path(id), content('user: mine'), known);
    expect(mine.status).toBe(200);
    const theirs = await service.call('PUT', path(id), content('user: theirs'), known);
    expect(theirs.status).toBe(412);
    expect(theirs.headers.get('etag')).toBe(mine.headers.get('etag'));
    expect((await list())[0]?.text).toBe('user: mine');
    const [one, other] = await Promise.all(
      ['one', 'other'].map((text) =>
        service.call('PUT', path(id), content(`user: ${text}`), {
          'if-match': mine.headers.get('etag') ?? '',
        }),
      ),
    );
    expect(new Set([one?.status, other?.status])).toEqual(new Set([200, 412]));
    await service.call('DELETE', path(id));
    expect((await service.call('PUT', path(id), content('user: gone'), known)).status).toBe(404);
  });

  it('come back after their deletion with what came of them', async () => {
    await make();
    const { id } = await post(content(OPEN));
    const ran = (await service.call('POST', `${path(id)}/run`)).body;
    await service.call('DELETE', path(id));
    expect(await list()).toEqual([]);
    expect((await service.call('POST', `${path(id)}/run`)).status).toBe(404);
    const { body } = await service.call('PUT', path(id), content(OPEN));
    expect(body).toMatchObject({ result: ran['result'], report: ran['report'], created: ran['created'] });
    await service.call('DELETE', path(id));
    await service.call('PUT', path(id), content('user: another plan'));
    expect((await list())[0]?.result).toBeNull();
  });

  it('run with the latest examples', async () => {
    await make();
    const { id } = await post(content('user: quokka zebra\nintent: #card\n'));
    expect((await service.call('POST', `${path(id)}/run`)).body).toMatchObject({
      result: { status: 'failed' },
    });
    await service.call('POST', `/v1/workspaces/${skill}/intents/card/examples`, { text: 'quokka zebra' });
    expect((await service.call('POST', `${path(id)}/run`)).body).toMatchObject({
      result: { status: 'passed' },
    });
  });

  it('run all at once or some, and tell of a plan that can’t be read', async () => {
    await make();
    const { id } = await post(content('user: hi\nsays: hi'));
    await post(content(OPEN));
    const ran = async (body: object) => (await service.call('POST', `${path()}/run`, body)).body;
    expect(await ran({})).toMatchObject([{ result: { status: 'faulty' } }, { result: { status: 'passed' } }]);
    expect(await ran({ tests: [id] })).toMatchObject([{ id }]);
    expect((await service.call('POST', `${path()}/run`, { tests: ['none'] })).status).toBe(404);
  });

  it('are no part of the skill, and go with it', async () => {
    await make();
    const before = (await service.call('GET', `/studio/skills/${skill}`)).body;
    await post(content('user: legal'));
    expect((await service.call('GET', `/studio/skills/${skill}`)).body['revision']).toBe(before['revision']);
    const exported = await service.call('GET', `/studio/skills/${skill}/export`);
    expect(JSON.stringify(exported.body)).not.toContain('legal');
    await service.call('DELETE', `/v1/workspaces/${skill}`);
    expect((await service.call('GET', path())).status).toBe(404);
    await service.call('POST', `/studio/skills/${skill}/restore`);
    expect(await list()).toHaveLength(1);
    await service.call('DELETE', `/v1/workspaces/${skill}`);
    await service.store.skills.purge(new Date(Date.now() + 1000).toISOString());
    expect(await service.store.tests.list(skill)).toEqual([]);
  });

  it('have a skill to be about, and nothing that is no test', async () => {
    await make();
    expect((await service.call('GET', '/studio/skills/none/tests')).status).toBe(404);
    expect((await service.call('POST', '/studio/skills/none/tests', content('')))['status']).toBe(404);
    for (const wrong of [
      {},
      content('x', ''),
      content('x', ' x'),
      content('x', 'a\nb'),
      { ...content('x'), tags: ['a,b'] },
      { ...content('x'), tags: ['a', 'a'] },
      { ...content('x'), more: 1 },
      content('user: a\ntest: b'),
    ]) {
      expect((await service.call('POST', path(), wrong)).status).toBe(400);
    }
    expect((await service.call('PUT', path('a%20b'), content('x'))).status).toBe(400);
    expect(await list()).toEqual([]);
  });

  it('stay here for a skill at another service, and don’t run there', async () => {
    const there = '/studio/skills/up.0123456789ab.workspace/tests';
    expect((await service.call('POST', there, content('user: hi'))).status).toBe(201);
    expect((await service.call('POST', `${there}/run`, {})).status).toBe(400);
  });
});

describe.each(await testDatabases())('tests with keys on $name', (kind) => {
  it('are read and run by viewers, and written by authors', async () => {
    const service = await startService(kind);
    const { body } = await service.call('POST', '/v1/workspaces', WORKSPACE);
    const there = `/studio/skills/${body['workspace_id'] as string}/tests`;
    await service.call('PUT', `${there}/a`, content(OPEN));
    const boss = await service.call('POST', '/studio/keys', { name: 'boss', role: 'manager' });
    const as = (key: string) => ({ authorization: `Bearer ${key}` });
    const keyFor = async (role: string): Promise<string> => {
      const made = await service.call(
        'POST',
        '/studio/keys',
        { name: role, role },
        as(boss.body['key'] as string),
      );
      return made.body['key'] as string;
    };
    for (const [role, write] of [
      ['viewer', 403],
      ['author', 200],
    ] as const) {
      const headers = as(await keyFor(role));
      const ask = async (method: string, path: string, body?: unknown) =>
        (await service.call(method, there + path, body, headers)).status;
      expect(await ask('GET', '')).toBe(200);
      expect(await ask('GET', '/a')).toBe(200);
      expect(await ask('POST', '/a/run')).toBe(200);
      expect(await ask('POST', '/run', {})).toBe(200);
      expect(await ask('PUT', '/a', content('user: b'))).toBe(write);
      expect(await ask('POST', '', content('x'))).toBe(write === 200 ? 201 : 403);
      expect(await ask('DELETE', '/a')).toBe(write);
    }
    await service.close();
  });
});
