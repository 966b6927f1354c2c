import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { testDatabases } from '#storage/databases.testkit.ts';
import { ibmTypings } from './ibmTypings.testkit.ts';
import { startService, type RunningService } from './service.testkit.ts';

const samples = join(import.meta.dirname, '../../public/samples');
const files = readdirSync(samples).filter((file) => file.endsWith('.json') && file !== 'index.json');
const check = ibmTypings();

/** What `export`, times and counts add is wanted, too. */
const ALL = 'include_audit=true&include_count=true&export=true';

const LISTS = [
  ['intents', 'IntentCollection'],
  ['entities', 'EntityCollection'],
  ['counterexamples', 'CounterexampleCollection'],
  ['dialog_nodes', 'DialogNodeCollection'],
] as const;

it('the typings are read, and faults are seen', () => {
  expect(
    check({ workspaces: [{ name: 'A', language: null }], pagination: {} }, 'WorkspaceCollection'),
  ).toEqual([
    'WorkspaceCollection.workspaces[0].language is no string',
    'WorkspaceCollection.workspaces[0].learning_opt_out is missing',
    'WorkspaceCollection.pagination.refresh_url is missing',
  ]);
});

describe.each(files)('answers about %s are what IBM’s client expects:', (file) => {
  const workspace = JSON.parse(readFileSync(join(samples, file), 'utf8')) as JsonObject;
  const texts = (workspace['intents'] as { examples: { text: string }[] }[]).flatMap(({ examples }) =>
    examples.slice(0, 2).map(({ text }) => text),
  );
  let service: RunningService;
  let path: string;

  const post = async (rest: string, body: JsonObject): Promise<JsonObject> =>
    (await service.call('POST', rest, body)).body;
  const get = async (rest: string): Promise<JsonObject> => (await service.call('GET', rest)).body;
  const faultsAt = async (rest: string, type: string) => check(await get(rest), type);
  const itemsAt = async (rest: string, list: string): Promise<readonly Record<string, string>[]> =>
    (await get(rest))[list] as Record<string, string>[];

  beforeAll(async () => {
    const [sqlite] = await testDatabases();
    service = await startService(sqlite!);
    const made = await post('/v1/workspaces', workspace);
    path = `/v1/workspaces/${made['workspace_id'] as string}`;
  });
  afterAll(() => service.close());

  it('the workspace', async () => {
    const audited = 'include_audit=true&export=true';
    expect(await faultsAt(path, 'Workspace')).toEqual([]);
    expect(await faultsAt(`${path}?${audited}`, 'Workspace')).toEqual([]);
    expect(await faultsAt(`/v1/workspaces?${ALL}`, 'WorkspaceCollection')).toEqual([]);
    const exported = `${path.replace('workspaces', 'workspaces_async')}/export?verbose=true&include_audit=true`;
    expect(await faultsAt(exported, 'Workspace')).toEqual([]);
    expect(check(await post('/v1/workspaces', {}), 'Workspace')).toEqual([]);
  });

  it.each(LISTS)('its %s', async (list, type) => {
    for (const query of [ALL, 'page_limit=1']) {
      expect(await faultsAt(`${path}/${list}?${query}`, type)).toEqual([]);
    }
  });

  it('what its intents and entities have', async () => {
    const found: string[] = [];
    const look = async (rest: string, type: string) =>
      found.push(...(await faultsAt(`${rest}?${ALL}`, type)));
    for (const { intent = '' } of await itemsAt(`${path}/intents`, 'intents')) {
      await look(`${path}/intents/${encodeURIComponent(intent)}/examples`, 'ExampleCollection');
    }
    for (const { entity = '' } of await itemsAt(`${path}/entities`, 'entities')) {
      const own = `${path}/entities/${encodeURIComponent(entity)}`;
      await look(`${own}/mentions`, 'EntityMentionCollection');
      await look(`${own}/values`, 'ValueCollection');
      for (const { value = '' } of await itemsAt(`${own}/values`, 'values')) {
        await look(`${own}/values/${encodeURIComponent(value)}/synonyms`, 'SynonymCollection');
      }
    }
    expect(found).toEqual([]);
  });

  it('a conversation, its log, and texts classified', async () => {
    let context: JsonObject = {};
    for (const text of ['', ...texts, 'tomorrow at 5pm', '20 dollars or 5 percent']) {
      const body = { input: { text }, context, alternate_intents: true };
      const answer = await post(`${path}/message?nodes_visited_details=true`, body);
      expect(check(answer, 'MessageResponse')).toEqual([]);
      context = answer['context'] as JsonObject;
    }
    expect(await faultsAt(`${path}/logs`, 'LogCollection')).toEqual([]);
    const input = texts.map((text) => ({ text }));
    expect(check(await post(`${path}/bulk_classify`, { input }), 'BulkClassifyResponse')).toEqual([]);
  });
});
