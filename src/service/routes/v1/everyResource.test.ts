import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { testDatabases } from '#storage/databases.testkit.ts';
import { startService, trainNothing, type RunningService } from '../../service.testkit.ts';

interface Row extends JsonObject {
  readonly created: string;
  readonly updated: string;
}

const WORKSPACE: JsonObject = {
  name: 'Everything',
  intents: [
    { intent: 'b', examples: [{ text: 'z' }, { text: 'a' }, { text: 'm' }] },
    { intent: 'c' },
    { intent: 'a', examples: [{ text: 'x' }] },
  ],
  entities: [
    {
      entity: 'y',
      values: [{ value: 'v2', synonyms: ['s3', 's1', 's2'] }, { value: 'v3' }, { value: 'v1' }],
    },
    { entity: 'z' },
    { entity: 'x' },
  ],
  counterexamples: [{ text: 'c3' }, { text: 'c1' }, { text: 'c2' }],
  dialog_nodes: [
    { dialog_node: 'n2' },
    { dialog_node: 'n1', previous_sibling: 'n2' },
    { dialog_node: 'n3', parent: 'n1' },
  ],
};

/** Path, property of the list, key, an element that is there, and what export adds. */
const RESOURCES = [
  ['/intents', 'intents', 'intent', 'b', 'examples'],
  ['/intents/b/examples', 'examples', 'text', 'a', null],
  ['/counterexamples', 'counterexamples', 'text', 'c1', null],
  ['/entities', 'entities', 'entity', 'y', 'values'],
  ['/entities/y/values', 'values', 'value', 'v2', 'synonyms'],
  ['/entities/y/values/v2/synonyms', 'synonyms', 'synonym', 's1', null],
  ['/dialog_nodes', 'dialog_nodes', 'dialog_node', 'n1', null],
] as const;

const UNKNOWN = '00000000-0000-4000-8000-000000000000';

describe.each(await testDatabases())('on $name', (kind) => {
  let service: RunningService;
  let workspace: string;

  beforeAll(async () => {
    service = await startService(kind, {
      startJob: trainNothing,
    });
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    const { body } = await service.call('POST', '/v1/workspaces', WORKSPACE);
    workspace = `/v1/workspaces/${body['workspace_id'] as string}`;
  });

  describe.each(RESOURCES)('%s', (path, list, key, there, inside) => {
    const call = (method: string, rest: string, body?: unknown) =>
      service.call(method, `${workspace}${path}${rest}`, body);

    async function rows(query = ''): Promise<readonly Row[]> {
      const { status, body } = await call('GET', query);
      expect(status, JSON.stringify(body)).toBe(200);
      return body[list] as unknown as Row[];
    }

    const keys = (found: readonly Row[]): readonly unknown[] => found.map((row) => row[key]);

    it('lists by name, without times and without what is inside', async () => {
      const found = await rows();
      expect(keys(found)).toEqual(
        keys(found)
          .map(String)
          .toSorted((a, b) => (a < b ? -1 : 1)),
      );
      expect(found).toHaveLength(3);
      for (const row of found)
        for (const extra of ['created', 'updated', inside ?? 'created']) {
          expect(row).not.toHaveProperty(extra);
        }
      const { pagination } = (await call('GET', '')).body;
      expect(pagination).toEqual({ refresh_url: expect.stringMatching(/^\/v1\/.*version=/) as string });
    });

    it('lists with times, content and a count when asked', async () => {
      const { body } = await call('GET', '?include_audit=true&export=true&include_count=true&page_limit=2');
      const found = body[list] as unknown as Row[];
      expect(body['pagination']).toMatchObject({ total: 3 });
      const nested =
        inside === null || inside === 'synonyms' ? [] : found.flatMap((row) => row[inside] as Row[]);
      for (const row of [...found, ...nested]) {
        for (const time of [row.created, row.updated]) expect(new Date(time).toISOString()).toBe(time);
      }
      expect(found.some((row) => inside === null || Array.isArray(row[inside]))).toBe(true);
    });

    // IBM's suites also ask for `modified` (Java) and `name` (Unity) of every list.
    const orders = ['key', '-key', 'updated', '-updated', 'modified', '-modified', 'name', '-name'];
    it.each(orders)('pages by %s', async (order) => {
      await call('POST', `/${there}`, { [key]: `${there}x` });
      const sort = order.replace('key', key);
      const all = keys(await rows(`?sort=${sort}`));
      const paged: unknown[] = [];
      let next: string | undefined = `${workspace}${path}?sort=${sort}&page_limit=1&version=2021-11-27`;
      while (next !== undefined) {
        const { body } = await service.call('GET', next);
        paged.push(...keys(body[list] as unknown as Row[]));
        next = (body['pagination'] as { next_url?: string }).next_url;
      }
      expect(paged).toEqual(all);
      const reversed = keys(await rows(`?sort=${sort.startsWith('-') ? sort.slice(1) : `-${sort}`}`));
      expect(reversed).toEqual(all.toReversed());
    });

    it.each([
      'sort=bogus',
      'sort=-',
      'page_limit=0',
      'page_limit=x',
      'cursor=x',
      'include_count=x',
      'export=x',
    ])('refuses %s', async (query) => {
      const { status, body } = await call('GET', `?${query}`);
      expect([status, body['code']]).toEqual([400, 400]);
    });

    it('makes, reads, renames and deletes one', async () => {
      const made = await call('POST', '?include_audit=true', { [key]: 'q' });
      expect([made.status, made.body]).toMatchObject([
        201,
        { [key]: 'q', created: expect.any(String) as string },
      ]);
      expect((await call('GET', '/q')).body).not.toHaveProperty('created');
      const renamed = await call('POST', '/q?include_audit=true', { [key]: 'q2' });
      expect([renamed.status, renamed.body]).toMatchObject([
        200,
        { [key]: 'q2', created: made.body['created'] },
      ]);
      expect((await call('GET', '/q')).status).toBe(404);
      expect((await call('POST', '/q2', { [key]: 'q2' })).status).toBe(200);
      expect((await call('POST', '/q2', { [key]: there })).body['error']).toMatch(/^Unique Violation/);
      const gone = await call('DELETE', '/q2');
      expect([gone.status, gone.body]).toEqual([200, {}]);
      for (const method of ['GET', 'DELETE']) expect((await call(method, '/q2')).status).toBe(404);
      expect((await call('POST', '/q2', { [key]: 'q' })).status).toBe(404);
    });

    it('refuses bodies of another shape and updates that say nothing', async () => {
      for (const body of ['null', '[]', '"x"', '1', '{', '']) {
        for (const rest of ['', `/${there}`]) expect((await call('POST', rest, body)).status).toBe(400);
      }
      for (const value of [1, [], {}, true, '']) {
        for (const rest of ['', `/${there}`]) {
          const { status, body } = await call('POST', rest, { [key]: value });
          expect([status, body['errors']]).toMatchObject([400, [{ path: key }]]);
        }
      }
      expect((await call('POST', '', {})).body['errors']).toMatchObject([{ path: key }]);
      for (const body of [{}, { bogus: 1 }, { created: '2020-01-01T00:00:00.000Z' }]) {
        expect((await call('POST', `/${there}`, body)).status).toBe(400);
      }
    });

    it('wants a version, and a workspace that is there', async () => {
      const calls: readonly (readonly [string, string, JsonObject?])[] = [
        ['GET', ''],
        ['POST', '', { [key]: 'q' }],
        ['GET', `/${there}`],
        ['POST', `/${there}`, { [key]: 'q' }],
        ['DELETE', `/${there}`],
      ];
      for (const [method, rest, body] of calls) {
        for (const version of ['', '2021', '2021-02-30']) {
          expect((await call(method, `${rest}?version=${version}`, body)).status).toBe(400);
        }
        const elsewhere = (id: string) => service.call(method, `/v1/workspaces/${id}${path}${rest}`, body);
        expect((await elsewhere(UNKNOWN)).status).toBe(404);
        const odd = await elsewhere('not-a-guid');
        expect([odd.status, odd.body['error']]).toEqual([400, expect.stringMatching(/GUID/) as string]);
      }
      expect(await rows()).toHaveLength(3);
    });
  });
});
