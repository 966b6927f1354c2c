import { afterEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { testDatabases, type DatabaseKind } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from '../../service.testkit.ts';

const [sqlite] = (await testDatabases()) as [DatabaseKind];

const skill: JsonObject = {
  name: 'Trial',
  intents: [
    { intent: 'hello', examples: [{ text: 'good morning' }, { text: 'hello there' }] },
    { intent: 'bye', examples: [{ text: 'good bye' }, { text: 'see you later' }] },
  ],
  webhooks: [
    { url: 'https://hook.invalid/price', name: 'main_webhook', headers: [{ name: 'key', value: 'secret' }] },
  ],
  dialog_nodes: [
    {
      dialog_node: 'price',
      conditions: 'input.text == "price"',
      actions: [
        { name: 'main_webhook', type: 'webhook', parameters: { of: 'pizza' }, result_variable: 'price' },
      ],
      output: {
        generic: [
          {
            response_type: 'text',
            values: [{ text: 'It is $price. <? output.webhook_error != null ? "Failed." : "" ?>' }],
          },
        ],
      },
    },
    {
      dialog_node: 'dice',
      previous_sibling: 'price',
      conditions: 'input.text == "dice"',
      output: {
        generic: [
          {
            response_type: 'text',
            selection_policy: 'random',
            values: Array.from({ length: 40 }, (_, index) => ({ text: `Number ${index}` })),
          },
        ],
      },
    },
    {
      dialog_node: 'year',
      previous_sibling: 'dice',
      conditions: 'input.text == "year"',
      output: { text: '<? now("GMT").reformatDateTime("yyyy-MM-dd") ?>' },
    },
    { dialog_node: 'never', previous_sibling: 'year', conditions: 'false', output: { text: 'Reached' } },
  ],
};

let service: RunningService;
let id: string;
afterEach(() => service.close());

async function open(): Promise<void> {
  service = await startService(sqlite);
  id = (await service.call('POST', '/v1/workspaces', skill)).body['workspace_id'] as string;
}

async function ask(text: string, trial?: JsonObject, rest: JsonObject = {}): Promise<JsonObject> {
  const body = { input: { text }, ...(trial && { trial }), ...rest };
  return (await service.call('POST', `/v1/workspaces/${id}/message`, body)).body;
}

const textOf = (answer: JsonObject): unknown => (answer['output'] as { text: unknown }).text;

describe('a trial', () => {
  it('goes the same way again with its journal, and is left out of other answers', async () => {
    await open();
    const first = await ask('dice', {});
    const { journal, now } = first['trial'] as { journal: JsonObject; now: string };
    const again = await ask('dice', { journal, now });
    expect(textOf(again)).toEqual(textOf(first));
    expect(again['context']).toEqual(first['context']);
    expect(await ask('dice')).not.toHaveProperty('trial');
  });

  it('asks for what a webhook would say, without telling its secrets', async () => {
    await open();
    const { pending } = (await ask('price', { webhooks: 'ask' })) as { pending: JsonObject };
    expect(pending['call']).toEqual({
      kind: 'webhook',
      node: 'price',
      name: 'main_webhook',
      parameters: { of: 'pizza' },
    });
    const { draws } = pending['journal'] as { draws: number[] };
    const calls = [{ ok: true, value: '9 €' }];
    expect(textOf(await ask('price', { webhooks: 'ask', journal: { calls, draws } }))).toEqual([
      'It is 9 €. ',
    ]);
  });

  it('lets webhooks fail when they are switched off', async () => {
    await open();
    expect(textOf(await ask('price', { webhooks: 'off' }))).toEqual([expect.stringContaining('Failed.')]);
  });

  it('takes place when and where it is told to', async () => {
    await open();
    expect(textOf(await ask('year', { now: '2031-02-03T04:05:06Z' }))).toEqual(['2031-02-03']);
    expect(textOf(await ask('anything', { start: 'never' }))).toEqual(['Reached']);
  });

  it('stays out of the log when it is told to', async () => {
    await open();
    await ask('kept', {});
    await ask('secret', { log: false });
    const { body } = await service.call('GET', `/v1/workspaces/${id}/logs`);
    const texts = (body['logs'] as { request: { input: { text: string } } }[]).map(
      ({ request }) => request.input.text,
    );
    expect(texts).toEqual(['kept']);
    expect(JSON.stringify(body)).not.toContain('trial');
  });

  it('waits for the latest examples', async () => {
    await open();
    const example = { text: 'zorp' };
    await service.call('POST', `/v1/workspaces/${id}/intents/bye/examples`, example);
    expect((await ask('zorp', { trained: true }))['intents']).toMatchObject([{ intent: 'bye' }]);
  });

  it.each([{ now: 'tomorrow' }, { webhooks: 'maybe' }, { journal: { calls: [{}], draws: [] } }])(
    'is refused when it makes no sense: %j',
    async (trial) => {
      await open();
      expect(await ask('x', trial)).toMatchObject({ code: 400 });
    },
  );
});
