import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sharedDatabases, type TestDatabase } from '#storage/databases.testkit.ts';
import { ServiceProcess } from './serviceProcess.testkit.ts';

const VERSION = 'version=2021-11-27';

describe.each(await sharedDatabases())('two processes on one $name', (kind) => {
  let database: TestDatabase;
  let here: ServiceProcess;
  let there: ServiceProcess;

  beforeEach(async () => {
    database = await kind.create();
    [here, there] = [new ServiceProcess(database), new ServiceProcess(database)];
    await here.start();
    await there.start();
  });
  afterEach(async () => {
    await Promise.all([here.end('SIGTERM'), there.end('SIGTERM')]);
    await database.dispose();
  });

  interface Answer {
    readonly workspace_id?: string;
    readonly status?: string;
    readonly dialog_nodes?: readonly { readonly dialog_node: string }[];
    readonly intents?: readonly { readonly intent: string }[];
  }

  async function call(service: ServiceProcess, method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(`${service.url}${path}?${VERSION}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const answer = (await response.json()) as Answer;
    if (!response.ok) throw new Error(JSON.stringify(answer));
    return answer;
  }

  const examples = (...texts: string[]) => texts.map((text) => ({ text }));

  it('write to a skill in turn and see each other’s changes and models', async () => {
    const { workspace_id: id } = await call(here, 'POST', '/v1/workspaces', {
      name: 'Shared',
      intents: [
        {
          intent: 'hours',
          examples: examples('when do you open', 'opening hours', 'are you open on sunday'),
        },
        { intent: 'order', examples: examples('a pizza please', 'i want to order', 'order two pizzas') },
      ],
    });
    const path = `/v1/workspaces/${id}`;
    const understood = async (service: ServiceProcess, text: string): Promise<string | undefined> => {
      const { intents } = await call(service, 'POST', `${path}/message`, { input: { text } });
      return intents?.[0]?.intent;
    };
    await vi.waitFor(async () => expect(await understood(there, 'when do you open')).toBe('hours'), 20_000);

    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        call(index % 2 ? here : there, 'POST', `${path}/dialog_nodes`, { dialog_node: `node ${index}` }),
      ),
    );
    for (const service of [here, there]) {
      expect((await call(service, 'GET', `${path}/dialog_nodes`)).dialog_nodes).toHaveLength(20);
    }

    const refunds = examples('give me my money back', 'i want a refund', 'refund my order');
    await call(here, 'POST', `${path}/intents`, { intent: 'refund', examples: refunds });
    // Well before the other process would train itself.
    await vi.waitFor(async () => expect(await understood(there, 'i want a refund')).toBe('refund'), {
      timeout: 20_000,
      interval: 200,
    });
    await vi.waitFor(async () => {
      expect((await call(there, 'GET', `/studio/skills/${id}/status`)).status).toBe('Available');
    }, 20_000);

    await call(here, 'DELETE', path);
    await expect(call(there, 'GET', path)).rejects.toThrow('404');
  });
});
