import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { testDatabases } from '#storage/databases.testkit.ts';
import { startService, trainNothing, type RunningService } from '../../service.testkit.ts';

describe.each(await testDatabases())('the content of a workspace on $name', (kind) => {
  let service: RunningService;
  let id: string;

  beforeAll(async () => {
    service = await startService(kind, { startJob: trainNothing });
    const { body } = await service.call('POST', '/v1/workspaces', { intents: [{ intent: 'there' }] });
    id = body['workspace_id'] as string;
  });
  afterAll(() => service.close());

  const exported = async () => (await service.call('GET', `/v1/workspaces/${id}?export=true`)).body;
  const total = async () =>
    (await service.watson.listWorkspaces({ includeCount: true })).result.pagination.total;

  it.each<[string, JsonObject, string]>([
    [
      'a condition that is no text',
      { dialog_nodes: [{ dialog_node: 'a', conditions: 1 }] },
      'dialog_nodes[0].conditions',
    ],
    [
      'a choice that there isn’t',
      { dialog_nodes: [{ dialog_node: 'a', next_step: { behavior: 'fly' } }] },
      'dialog_nodes[0].next_step.behavior',
    ],
    [
      'a type of values that there isn’t',
      { entities: [{ entity: 'e', values: [{ value: 'v', type: 'list' }] }] },
      'entities[0].values[0].type',
    ],
    [
      'a description that is no text',
      { intents: [{ intent: 'a', description: {} }] },
      'intents[0].description',
    ],
    ['an intent without letters', { intents: [{ intent: '' }] }, 'intents[0].intent'],
    [
      'a blank example',
      { intents: [{ intent: 'a', examples: [{ text: ' ' }] }] },
      'intents[0].examples[0].text',
    ],
    ['a blank counterexample', { counterexamples: [{ text: '' }] }, 'counterexamples[0].text'],
  ])('can’t have %s', async (_name, content, path) => {
    const before = [await exported(), await total()];
    for (const call of ['workspaces', 'workspaces_async', `workspaces/${id}`, `workspaces_async/${id}`]) {
      const answer = await service.call('POST', `/v1/${call}`, content);
      expect([call, answer.status, answer.body['errors']]).toEqual([
        call,
        400,
        [{ path, message: expect.stringContaining(path) as string }],
      ]);
    }
    expect([await exported(), await total()]).toEqual(before);
  });

  it('can go beyond the limits of single calls', async () => {
    const content = {
      intents: [{ intent: 'two words', description: 'a\nb', examples: [{ text: 'x'.repeat(1025) }] }],
      entities: [{ entity: 'e.e', values: [{ value: 'v'.repeat(65), type: 'synonyms', synonyms: [''] }] }],
      counterexamples: [{ text: 'a\tb' }],
      dialog_nodes: [{ dialog_node: 'a/b', title: 'x'.repeat(513), actions: [{ name: 'look' }] }],
    };
    expect((await service.call('POST', `/v1/workspaces/${id}`, content)).status).toBe(200);
    expect(await exported()).toMatchObject(content);
  });
});
