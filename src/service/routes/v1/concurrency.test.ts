import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { readWatson } from '#skill/transfer/readWatson.ts';
import { testDatabases } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from '../../service.testkit.ts';

const START = {
  name: 'Shared',
  intents: [{ intent: 'buy', examples: [{ text: 'one pizza' }] }],
  counterexamples: [{ text: 'no' }],
  entities: [{ entity: 'size', values: [{ value: 'large', synonyms: ['big'] }] }],
  dialog_nodes: ['a', 'b', 'c'].map((dialog_node, index, all) => ({
    dialog_node,
    ...(index > 0 ? { previous_sibling: all[index - 1] } : {}),
  })),
};

describe.each(await testDatabases())('several writers on $name', (kind) => {
  let service: RunningService;
  let workspace: string;

  const call = (method: string, path: string, body?: unknown, ifMatch?: string) =>
    service.call(method, workspace + path, body, ifMatch === undefined ? undefined : { 'if-match': ifMatch });

  beforeAll(async () => {
    service = await startService(kind);
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    const made = await service.call('POST', '/v1/workspaces', START);
    workspace = `/v1/workspaces/${made.body['workspace_id'] as string}`;
  });

  it.each([
    ['', 'description', 'name'],
    ['/intents/buy', 'description', 'intent'],
    ['/intents/buy/examples/one%20pizza', 'mentions', 'text'],
    ['/counterexamples/no', 'note', 'text'],
    ['/entities/size', 'description', 'entity'],
    ['/entities/size/values/large', 'metadata', 'value'],
    ['/dialog_nodes/b', 'title', 'dialog_node'],
  ])('%s has an ETag, by which a stale update is refused', async (path, field, key) => {
    // An update gives at least one property that Watson knows.
    const known = field === 'note' ? { text: 'no' } : {};
    const change = (to: unknown) => ({ ...known, [field]: to });
    const value = { mentions: [], metadata: { a: 1 } }[field] ?? 'changed';
    const first = await call('GET', path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"\w+"$/);
    expect((await call('GET', path)).headers.get('etag')).toBe(etag);

    const updated = await call('POST', path, change(value), etag);
    expect(updated.status).toBe(200);
    expect(Number(updated.headers.get('parley-revision'))).toBe(2);
    const next = updated.headers.get('etag') ?? '';
    expect(next).not.toBe(etag);
    expect((await call('GET', path)).headers.get('etag')).toBe(next);

    const refused = await call('POST', path, change(null), etag);
    expect(refused.status).toBe(412);
    expect(refused.body).toMatchObject({
      code: 412,
      present: { [field]: value, [key]: expect.any(String) as string },
    });
    expect((await call('POST', path, change(null), refused.headers.get('etag') ?? '')).status).toBe(200);
    expect((await call('GET', path)).body).not.toHaveProperty(field);
    // Without the header everything is as Watson has it.
    expect((await call('POST', path, change(value))).status).toBe(200);
  });

  it('refuses a stale deletion', async () => {
    for (const path of ['/entities/size/values/large/synonyms/big', '/dialog_nodes/b', '/intents/buy']) {
      const etag = (await call('GET', path)).headers.get('etag') ?? '';
      const stale = await call('DELETE', path, undefined, '"other"');
      expect([stale.status, stale.headers.get('etag')]).toEqual([412, expect.any(String)]);
      expect((await call('DELETE', path, undefined, etag)).status).toBe(200);
      expect((await call('DELETE', path, undefined, etag)).status).toBe(404);
    }
  });

  it('tells an intent apart by its examples too, where they are read', async () => {
    const [own, whole] = [await call('GET', '/intents/buy'), await call('GET', '/intents/buy?export=true')];
    await call('POST', '/intents/buy/examples', { text: 'two pizzas' });
    const update = (from: typeof own) =>
      call('POST', '/intents/buy', { description: 'x' }, from.headers.get('etag') ?? '');
    expect((await update(whole)).status).toBe(412);
    expect((await update(own)).status).toBe(200);
  });

  it('of which one wins when all have read the same', async () => {
    const etag = (await call('GET', '/dialog_nodes/a')).headers.get('etag') ?? '';
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        call('POST', '/dialog_nodes/a', { title: `by ${index}` }, etag),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(11);
  });

  interface Act {
    readonly kind: 'create' | 'move' | 'delete' | 'rename' | 'title' | 'jump';
    readonly node: number;
    readonly other: number;
    readonly parent: number;
  }
  const NODES = Array.from({ length: 9 }, (_, index) => String.fromCharCode(97 + index));
  const acts = fc.array(
    fc.record<Act>({
      kind: fc.constantFrom('create', 'create', 'move', 'move', 'delete', 'rename', 'title', 'jump'),
      node: fc.nat(NODES.length - 1),
      other: fc.nat(NODES.length - 1),
      parent: fc.nat(2 * NODES.length),
    }),
    { minLength: 1, maxLength: 12 },
  );

  async function act({ kind: what, node, other, parent }: Act): Promise<number> {
    const [id, target] = [NODES[node], NODES[other]];
    const place = { parent: NODES[parent] ?? null, previous_sibling: node % 2 ? (target ?? null) : null };
    const at = `/dialog_nodes/${id}`;
    const step = { behavior: 'jump_to', dialog_node: target, selector: 'condition' };
    const calls: Record<Act['kind'], () => ReturnType<typeof call>> = {
      create: () => call('POST', '/dialog_nodes', { dialog_node: id, ...place }),
      move: () => call('POST', at, place),
      delete: () => call('DELETE', at),
      rename: () => call('POST', at, { dialog_node: target }),
      title: () => call('POST', at, { title: String(other) }),
      jump: () => call('POST', at, { next_step: step }),
    };
    return (await calls[what]()).status;
  }

  it('never break the tree, whatever they do at once', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(acts, acts, async (mine, theirs) => {
        const made = await service.call('POST', '/v1/workspaces', START);
        workspace = `/v1/workspaces/${made.body['workspace_id'] as string}`;
        const play = async (list: readonly Act[]): Promise<void> => {
          for (const item of list) expect([200, 201, 400, 404, 409]).toContain(await act(item));
        };
        await Promise.all([play(mine), play(theirs)]);

        const { body } = await call('GET', '?export=true');
        expect(readWatson(body, { anyObject: true }).faults).toEqual([]);
        // The rows say the same as memory.
        const rows = (await call('GET', '/dialog_nodes?page_limit=100')).body['dialog_nodes'];
        const byId = (list: unknown) =>
          Object.fromEntries((list as JsonObject[]).map((node) => [node['dialog_node'], node]));
        expect(byId(rows)).toEqual(byId(body['dialog_nodes']));
        await service.call('DELETE', workspace);
      }),
      { numRuns: 40 },
    );
  });
});
