import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabases, type DatabaseKind } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from './service.testkit.ts';

const [sqlite] = (await testDatabases()) as [DatabaseKind];
const ID = '0cfd1c60-30dd-42d1-9f61-a76b171b938e';

describe('the service', () => {
  let service: RunningService;
  let dist: string;

  beforeAll(async () => {
    dist = mkdtempSync(join(tmpdir(), 'parley-dist-'));
    mkdirSync(join(dist, 'assets'));
    writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Parley</title>');
    writeFileSync(join(dist, 'assets/main-abc.js'), `export const long = '${'x'.repeat(5000)}';`);
    writeFileSync(join(dist, '.hidden'), 'secret');
    service = await startService(sqlite, {
      editor: { kind: 'static', dir: dist },
      env: { PARLEY_BODY_LIMIT_MB: '1' },
    });
  });
  afterAll(async () => {
    await service.close();
    rmSync(dist, { recursive: true });
  });

  it('takes a body with a byte order mark', async () => {
    const answer = await service.call('POST', '/v1/workspaces', '\uFEFF{"name":"Marked"}');
    expect([answer.status, answer.body['name']]).toEqual([201, 'Marked']);
  });

  it('says when it is ready', async () => {
    const answer = await service.call('GET', '/healthz');
    expect([answer.status, answer.body]).toEqual([200, { status: 'ok' }]);
  });

  it.each<[string, string, string, unknown, number, RegExp]>([
    ['no version', 'GET', '/v1/workspaces?version=', undefined, 400, /version/],
    ['a version that is no date', 'GET', '/v1/workspaces?version=latest', undefined, 400, /query/],
    ['an id that is no GUID', 'GET', '/v1/workspaces/mine', undefined, 400, /not a valid GUID/],
    ['an unknown workspace', 'GET', `/v1/workspaces/${ID}`, undefined, 404, /not found/],
    ['an unknown workspace’s list', 'GET', `/v1/workspaces/${ID}/intents`, undefined, 404, /not found/],
    [
      'an unknown workspace’s update',
      'POST',
      `/v1/workspaces/${ID}/intents`,
      { intent: 'a' },
      404,
      /not found/,
    ],
    ['an unknown method', 'PUT', '/v1/workspaces', {}, 404, /PUT \/v1\/workspaces/],
    ['an unknown path', 'GET', '/v1/nothing', undefined, 404, /GET \/v1\/nothing/],
    ['an unknown studio path', 'GET', '/studio/nothing', undefined, 404, /nothing/],
    ['broken JSON', 'POST', '/v1/workspaces', '{"name": "A",', 400, /not valid JSON/],
    ['a list for a body', 'POST', '/v1/workspaces', [], 400, /body/],
    ['null for a body', 'POST', '/v1/workspaces', 'null', 400, /body/],
    ['a prototype', 'POST', '/v1/workspaces', '{"metadata": {"__proto__": {"a": 1}}}', 400, /__proto__/],
    ['a hidden prototype', 'POST', '/v1/workspaces', '{"\\u005f_proto__": {"a": 1}}', 400, /__proto__/],
    [
      'a prototype in other letters',
      'POST',
      '/v1/workspaces',
      '{"__\\u0070roto__": {"a": 1}}',
      400,
      /__proto__/,
    ],
    ['too much', 'POST', '/v1/workspaces', { name: 'x'.repeat(2_000_000) }, 413, /1 MB/],
    ['a parameter of another kind', 'GET', '/v1/workspaces?include_count=perhaps', undefined, 400, /query/],
  ])('answers %s in Watson’s manner', async (_name, method, path, body, status, message) => {
    const answer = await service.call(method, path, body);
    expect(answer.body).toMatchObject({ code: status, error: expect.stringMatching(message) as string });
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toContain('/src/');
  });

  it('wants JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const answer = await service.call('POST', '/v1/workspaces', '{}', { 'content-type': type });
      expect([answer.status, answer.body['code']]).toEqual([415, 415]);
    }
    const url = `${service.url}/v1/workspaces?version=2021-11-27`;
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const body = gzipSync(JSON.stringify({ name: 'Packed' }));
    const packed = await fetch(url, { method: 'POST', headers, body });
    expect(packed.status).toBe(201);
    const bomb = gzipSync(JSON.stringify({ name: 'x'.repeat(5_000_000) }));
    expect((await fetch(url, { method: 'POST', headers, body: bomb })).status).toBe(413);
  });

  // Who is hung up on in the middle of sending never sees the answer.
  it.each([
    ['with its length', 'Content-Length: 2000000', '{', 'x'.repeat(1_999_999)],
    ['in pieces', 'Transfer-Encoding: chunked', `1e8480\r\n${'x'.repeat(2_000_000)}\r\n`, '0\r\n\r\n'],
  ])('lets a body that is too large come to its end, %s', async (_name, length, start, rest) => {
    const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
    const head = ['POST /v1/workspaces?version=2021-11-27 HTTP/1.1', 'Host: localhost', length];
    socket.write(`${[...head, 'Content-Type: application/json'].join('\r\n')}\r\n\r\n${start}`);
    for (let call = 0; call < 3; call++) await service.call('GET', '/healthz');
    expect(answer).toBe('');
    socket.write(rest);
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 413 [^]*"code":413/);
  });

  it('lists skills as cards and keeps them up to date', async () => {
    const made = await service.call('POST', '/v1/workspaces', {
      name: 'Card',
      description: 'Of a skill',
      language: 'de',
      intents: [{ intent: 'hi' }],
      dialog_nodes: [
        { dialog_node: 'a', conditions: '#hi' },
        { dialog_node: 'b', parent: 'a', conditions: '@e' },
        { dialog_node: 'c', previous_sibling: 'a', conditions: '$v' },
        { dialog_node: 'r', parent: 'c', type: 'response_condition', conditions: 'true' },
      ],
    });
    const id = made.body['workspace_id'] as string;
    const card = async () => {
      const { body } = await service.call('GET', '/studio/skills');
      return (body as unknown as { id: string; problems: number }[]).find((item) => item.id === id);
    };
    expect(await card()).toEqual({
      id,
      name: 'Card',
      description: 'Of a skill',
      language: 'de',
      counts: { intents: 1, entities: 0, nodes: 3 },
      problems: expect.any(Number) as number,
      updated: expect.any(String) as string,
      score: '0i1e0v',
    });
    expect((await card())?.problems).toBeGreaterThan(0);
    await service.call('DELETE', `/v1/workspaces/${id}/dialog_nodes/c`);
    expect(await card()).toMatchObject({ counts: { nodes: 2 }, score: '0i1e' });
    const status = await service.call('GET', `/studio/skills/${id}/status`);
    expect(status.body).toMatchObject({ id, revision: 2, status: expect.any(String) as string });
    expect((await service.call('GET', `/studio/skills/${ID}/status`)).status).toBe(404);
    expect((await service.call('POST', `/studio/skills/${ID}/restore`)).status).toBe(404);
  });

  it.each([
    ['My skill', 'filename="My skill.json"'],
    ['../..\\evil:"name"\r\n;x', 'filename="evil name x.json"'],
    ['Größe 😀', `filename="Gr__e __.json"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%F0%9F%98%80.json`],
    ['CON', 'filename="skill.json"'],
    ['', 'filename="skill.json"'],
  ])('names the download of “%s” safely', async (name, expected) => {
    const made = await service.call('POST', '/v1/workspaces', { name, intents: [{ intent: 'hi' }] });
    const { headers } = await service.call(
      'GET',
      `/studio/skills/${made.body['workspace_id'] as string}/export`,
    );
    expect(headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(headers.get('content-disposition')).toContain(expected);
  });

  it('lets browsers take what the API answers for nothing but data', async () => {
    for (const path of ['/studio/skills', '/v1/workspaces', '/healthz', '/v1/nothing?version=2021-11-27']) {
      const { headers } = await service.call('GET', path);
      expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it.each(['/v1/none', '/v1/workspaces//x', '/v1/%2e%2e/x', '/v2/x%00', '/studio//', '/healthz//x'])(
    'says as JSON that there is no %s',
    async (path) => {
      const { status, body } = await service.call('GET', path);
      expect([status, body['code']]).toEqual([404, 404]);
    },
  );

  it('serves the page under every view’s URL, its scripts for good', async () => {
    const page = await fetch(`${service.url}/skills/${ID}/dialog`, { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>Parley')]);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).not.toContain('unsafe-eval');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const root = await fetch(`${service.url}/`);
    expect(root.headers.get('cache-control')).toBe('no-cache');
    const script = await fetch(`${service.url}/assets/main-abc.js`, {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    for (const path of ['/assets/none.js', '/.hidden', '/..%2f.hidden']) {
      expect((await fetch(service.url + path)).status).not.toBe(200);
    }
  });

  it('answers nobody who came by another name or from another site', async () => {
    const status = (headers: Record<string, string>) =>
      new Promise<number>((resolve, reject) => {
        request(`${service.url}/v1/workspaces?version=2021-11-27`, { headers }, (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        })
          .on('error', reject)
          .end();
      });
    expect(await status({ host: 'evil.example:3000' })).toBe(403);
    expect(await status({ host: 'localhost:3000' })).toBe(200);
    expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await status({ 'sec-fetch-site': 'same-origin' })).toBe(200);
  });
});

describe('a service with a key', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await startService(sqlite, { env: { PARLEY_API_KEY: 'open sesame' } });
  });
  afterAll(() => service.close());

  const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` });

  it('wants it on every path of the API', async () => {
    for (const path of ['/v1/workspaces', '/v1/nothing', '/studio/skills', `/v1/workspaces/${ID}`]) {
      const answer = await service.call('GET', path);
      expect([answer.status, answer.body]).toEqual([401, { error: 'Unauthorized', code: 401 }]);
    }
    for (const headers of [basic('apikey:wrong'), basic('open sesame'), { authorization: 'Bearer wrong' }]) {
      expect((await service.call('GET', '/v1/workspaces', undefined, headers)).status).toBe(401);
    }
    for (const headers of [basic('apikey:open sesame'), { authorization: 'Bearer open sesame' }]) {
      expect((await service.call('GET', '/v1/workspaces', undefined, headers)).status).toBe(200);
    }
    expect((await service.call('GET', '/healthz')).status).toBe(200);
  });

  it('gives a page that shows it a cookie', async () => {
    const session = (headers = {}) => service.call('GET', '/studio/session', undefined, headers);
    expect((await session()).body).toEqual({ keyNeeded: true, signedIn: false });
    expect((await service.call('POST', '/studio/session', { key: 'wrong' })).status).toBe(401);
    const answer = await service.call('POST', '/studio/session', { key: 'open sesame' });
    expect(answer.body).toEqual({ keyNeeded: true, signedIn: true, role: 'manager' });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    const [shown = ''] = cookie.split(';');
    expect((await session({ cookie: shown })).body).toEqual({
      keyNeeded: true,
      signedIn: true,
      role: 'manager',
    });
    expect((await service.call('GET', '/studio/skills', undefined, { cookie: shown })).status).toBe(200);
    const elsewhere = { cookie: shown, origin: 'https://evil.example' };
    expect((await service.call('GET', '/studio/skills', undefined, elsewhere)).status).toBe(403);
    const foreign = { cookie: shown, 'sec-fetch-site': 'cross-site' };
    expect((await service.call('GET', '/studio/skills', undefined, foreign)).status).toBe(403);
    await service.restart();
    expect((await session({ cookie: shown })).body).toMatchObject({ signedIn: true });
    const out = await service.call('DELETE', '/studio/session', undefined, { cookie: shown });
    expect(out.body).toEqual({ keyNeeded: true, signedIn: false });
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
    expect((await session({ cookie: shown })).body).toMatchObject({ signedIn: false });
  });

  it('lets nobody guess', async () => {
    const guesses = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        service.call('POST', '/studio/session', { key: String(index) }),
      ),
    );
    expect(guesses.map((answer) => answer.status)).toContain(429);
    expect(guesses.find((answer) => answer.status === 429)?.body).toMatchObject({ code: 429 });
  });
});
