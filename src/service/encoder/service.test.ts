import { afterEach, beforeEach, expect, it } from 'vitest';
import { testDatabases, type DatabaseKind } from '#storage/databases.testkit.ts';
import { startService, VERSION, type RunningService } from '../service.testkit.ts';
import { ServiceProcess } from '../serviceProcess.testkit.ts';
import { TestEncoderFolder } from './encoderFolder.testkit.ts';

const [sqlite] = (await testDatabases()) as [DatabaseKind];
const SKILL = {
  name: 'Insurance',
  intents: [
    { intent: 'drive', examples: [{ text: 'my car' }, { text: 'a car' }] },
    { intent: 'pet', examples: [{ text: 'my dog' }, { text: 'a dog' }] },
  ],
};

let folder: TestEncoderFolder;
beforeEach(() => {
  folder = new TestEncoderFolder([
    ['car', 'automobile'],
    ['dog', 'hound'],
  ]);
});
afterEach(() => folder[Symbol.dispose]());

it('lets a skill understand words that no example has, and says so', async () => {
  const service = await startService(sqlite, { env: { PARLEY_ENCODER: folder.path } });
  const id = await createdIn(service);
  expect(await understood(service, id, 'hound')).toBe('pet');
  expect(await understood(service, id, 'automobile')).toBe('drive');
  const insight = `/studio/skills/${id}/insight`;
  const { body } = await service.call('POST', `${insight}/text`, { text: 'hound' });
  expect(body['irrelevant']).toBe(false);
  expect(body['reasons']).toMatchObject([
    { intent: 'pet', terms: [{ term: 'hound', kind: 'sentence' }] },
    {},
  ]);
  const { body: confusion } = await service.call('GET', `${insight}/confusion`);
  expect(confusion).toMatchObject({ asked: 4, right: 4 });
  await service.close();
});

it('is learnt from when it is there the next time, and forgotten when it is not', async () => {
  const env: Record<string, string> = {};
  const service = await startService(sqlite, { env });
  const id = await createdIn(service);
  expect(await understood(service, id, 'hound')).toBeUndefined();
  env['PARLEY_ENCODER'] = folder.path;
  await service.restart();
  expect(await understood(service, id, 'hound')).toBe('pet');
  delete env['PARLEY_ENCODER'];
  await service.restart();
  expect(await understood(service, id, 'hound')).toBeUndefined();
  await service.close();
});

it('that can’t be used is told at the start, and the service runs', async () => {
  folder.remove('tokenizer.json');
  const database = await sqlite.create();
  const service = new ServiceProcess(database, { PARLEY_ENCODER: folder.path });
  await service.start();
  expect(service.output).toContain('texts are understood without it');
  expect(service.output).toContain('tokenizer.json can’t be read');
  expect((await fetch(`${service.url}/v1/workspaces?version=${VERSION}`)).status).toBe(200);
  await service.end('SIGTERM');
  await database.dispose();
});

async function createdIn(service: RunningService): Promise<string> {
  const { body } = await service.call('POST', '/v1/workspaces', SKILL);
  return body['workspace_id'] as string;
}

/** After it is trained. */
async function understood(service: RunningService, id: string, text: string): Promise<string | undefined> {
  const { body } = await service.call('POST', `/v1/workspaces/${id}/message`, {
    input: { text },
    trial: { trained: true },
  });
  return (body['intents'] as { intent: string }[])[0]?.intent;
}
