import { afterEach, beforeEach, expect, it } from 'vitest';
import { testDatabases, type DatabaseKind } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from '../../service.testkit.ts';

const [sqlite] = (await testDatabases()) as [DatabaseKind];

let service: RunningService;
let id: string;
beforeEach(async () => {
  service = await startService(sqlite);
  const { body } = await service.call('POST', '/v1/workspaces', {
    name: 'Bank',
    language: 'en',
    intents: [
      {
        intent: 'open',
        examples: ['when do you open', 'opening hours', 'are you open on sunday'].map((text) => ({ text })),
      },
      {
        intent: 'card',
        examples: ['I lost my card', 'block my card', 'my card was stolen'].map((text) => ({ text })),
      },
      { intent: 'lost', examples: [{ text: 'I lost my  card!' }] },
    ],
  });
  id = body['workspace_id'] as string;
});
afterEach(() => service.close());

const ask = (what: string) => service.call('GET', `/studio/skills/${id}/insight/${what}`);

it('tells of examples in conflict and of thin intents', async () => {
  const { body: conflicts } = await ask('conflicts');
  expect(conflicts).toMatchObject([{ kind: 'near', similarity: 1 }]);
  const { body: health } = await ask('intents');
  expect(health['thin']).toMatchObject([
    { intent: 'lost', examples: 1 },
    { intent: 'card', examples: 3 },
    { intent: 'open', examples: 3 },
  ]);
});

it('follows the edits of the skill', async () => {
  const before = await ask('confusion');
  expect(before.body['asked']).toBe(7);
  await service.call('DELETE', `/v1/workspaces/${id}/intents/lost`);
  const after = await ask('confusion');
  expect(after.body['asked']).toBe(6);
  expect(after.body['cells']).not.toContainEqual(expect.objectContaining({ intent: 'lost' }));
});

it('explains a text', async () => {
  const { status, body } = await service.call('POST', `/studio/skills/${id}/insight/text`, {
    text: 'my zebra card',
  });
  expect(status).toBe(200);
  expect(body['intents']).toHaveLength(3);
  expect(body['unseen']).toEqual([{ word: 'zebra', location: [3, 8] }]);
  expect(body['reasons']).toHaveLength(3);
  const { body: one } = await service.call('POST', `/studio/skills/${id}/insight/text`, {
    text: 'open',
    intent: 'open',
  });
  expect(one['reasons']).toMatchObject([{ intent: 'open', nearest: [{ intent: 'open' }, {}, {}] }]);
});

it('knows no unknown skill, and wants a text', async () => {
  expect((await service.call('GET', '/studio/skills/none/insight/conflicts')).status).toBe(404);
  expect((await service.call('POST', `/studio/skills/${id}/insight/text`, {})).status).toBe(400);
});
