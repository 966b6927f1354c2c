import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { testDatabases } from '#storage/databases.testkit.ts';
import { startService, trainNothing, type RunningService } from '../../service.testkit.ts';

type Links = Readonly<Record<string, readonly [parent: string | null, previous: string | null]>>;

/** A node by its id and where it wants to be. */
const node = (dialog_node: string, place: JsonObject = {}): JsonObject => ({ dialog_node, ...place });

/** `a` with `c` below it, then `b`. */
const TREE = [node('a'), node('b', { previous_sibling: 'a' }), node('c', { parent: 'a' })];

describe.each(await testDatabases())('dialog nodes appended on $name', (kind) => {
  let service: RunningService;

  beforeAll(async () => {
    service = await startService(kind, { startJob: trainNothing });
  });
  afterAll(() => service.close());

  async function create(): Promise<string> {
    const { body } = await service.call('POST', '/v1/workspaces', { name: 'Tree', dialog_nodes: TREE });
    return `/v1/workspaces/${body['workspace_id'] as string}`;
  }

  const append = (path: string, nodes: readonly JsonObject[]) =>
    service.call('POST', `${path}?append=true`, { dialog_nodes: nodes });

  async function linksIn(path: string): Promise<Links> {
    const { body } = await service.call('GET', `${path}/dialog_nodes`);
    const nodes = body['dialog_nodes'] as {
      dialog_node: string;
      parent?: string;
      previous_sibling?: string;
    }[];
    return Object.fromEntries(
      nodes.map((one) => [one.dialog_node, [one.parent ?? null, one.previous_sibling ?? null]]),
    );
  }

  it.each<[string, JsonObject[], Links]>([
    ['at the end', [node('k', { previous_sibling: 'b' })], { k: [null, 'b'] }],
    ['in front', [node('k')], { k: [null, null], a: [null, 'k'], b: [null, 'a'] }],
    [
      'in front, several, the last one first',
      [node('l', { previous_sibling: 'k' }), node('k')],
      { k: [null, null], l: [null, 'k'], a: [null, 'l'] },
    ],
    ['between two', [node('k', { previous_sibling: 'a' })], { k: [null, 'a'], b: [null, 'k'] }],
    ['below one', [node('k', { parent: 'a' })], { k: ['a', null], c: ['a', 'k'] }],
    [
      'with one below',
      [node('k', { previous_sibling: 'b' }), node('m', { parent: 'k' })],
      { k: [null, 'b'], m: ['k', null] },
    ],
  ])('%s move aside who is there, as a node that is created alone does', async (_name, nodes, expected) => {
    const path = await create();
    expect((await append(path, nodes)).body).not.toHaveProperty('error');
    expect(await linksIn(path)).toMatchObject(expected);
    expect(Object.keys(await linksIn(path))).toHaveLength(TREE.length + nodes.length);
  });

  it.each<[string, JsonObject[]]>([
    ['two come first', [node('k'), node('l')]],
    ['two follow one', ['k', 'l'].map((id) => node(id, { previous_sibling: 'a' }))],
    ['two are the first below one', ['k', 'l'].map((id) => node(id, { parent: 'a' }))],
    ['two follow each other', [node('k', { previous_sibling: 'l' }), node('l', { previous_sibling: 'k' })]],
    ['one follows itself', [node('k', { previous_sibling: 'k' })]],
  ])('are refused when %s', async (_name, nodes) => {
    const path = await create();
    const before = await linksIn(path);
    expect((await append(path, nodes)).status).toBe(400);
    expect(await linksIn(path)).toEqual(before);
  });

  it('are refused when one is there already', async () => {
    const path = await create();
    const { status, body } = await append(path, [node('k'), node('a')]);
    expect([status, body['errors']]).toMatchObject([409, [{ path: 'dialog_nodes[1].dialog_node' }]]);
  });
});
