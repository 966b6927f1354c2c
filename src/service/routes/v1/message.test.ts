import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { testDatabases, type DatabaseKind } from '#storage/databases.testkit.ts';
import { startService, type RunningService, type ServiceOptions } from '../../service.testkit.ts';
import { startWorker, type StartJob } from '../../train/job.ts';

const kinds = await testDatabases();
const [sqlite] = kinds as [DatabaseKind];

const greeter: JsonObject = {
  name: 'Greeter',
  intents: [
    { intent: 'hello', examples: [{ text: 'good morning' }, { text: 'hello there' }, { text: 'hi' }] },
    { intent: 'bye', examples: [{ text: 'good bye' }, { text: 'see you later' }, { text: 'so long' }] },
  ],
  entities: [{ entity: 'city', values: [{ value: 'Oslo', type: 'synonyms', synonyms: ['Christiania'] }] }],
  dialog_nodes: [
    { dialog_node: 'start', conditions: 'welcome', output: { text: 'Welcome!' } },
    {
      dialog_node: 'greet',
      title: 'Greet',
      previous_sibling: 'start',
      conditions: '#hello && @city',
      output: { generic: [{ response_type: 'text', values: [{ text: 'Hello @city!' }] }] },
      context: { city: '@city' },
    },
    {
      dialog_node: 'part',
      previous_sibling: 'greet',
      conditions: '#bye',
      output: { text: 'Bye from $city.' },
    },
    { dialog_node: 'else', previous_sibling: 'part', conditions: 'anything_else', output: { text: 'What?' } },
  ],
};

let service: RunningService;
afterEach(() => service.close());

async function open(kind: DatabaseKind, workspace: JsonObject, options?: ServiceOptions): Promise<string> {
  service = await startService(kind, options);
  const { body } = await service.call('POST', '/v1/workspaces', workspace);
  return body['workspace_id'] as string;
}

const send = (id: string, body: JsonObject) => service.call('POST', `/v1/workspaces/${id}/message`, body);

async function untilAvailable(id: string): Promise<void> {
  for (;;) {
    const { body } = await service.call('GET', `/v1/workspaces/${id}`);
    if (body['status'] === 'Available') return;
    if (body['status'] === 'Failed') throw new Error('The training failed.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Counts trainings; each real. */
function counting(): { startJob: StartJob; count(): number } {
  let started = 0;
  return {
    startJob: (set) => {
      started++;
      return startWorker(set);
    },
    count: () => started,
  };
}

describe.each(kinds)('a conversation on $name', (kind) => {
  it('goes from greeting to good-bye', async () => {
    const workspaceId = await open(kind, greeter);
    const { watson } = service;
    const start = (await watson.message({ workspaceId })).result;
    expect(start.output.generic).toMatchObject([{ response_type: 'text', text: 'Welcome!' }]);
    expect(start.intents).toEqual([]);
    // IBM's Swift suite: `XCTAssertNil(message.input.text)`.
    expect(start.input).toEqual({});
    expect((await send(workspaceId, { input: { text: null } })).body['input']).toEqual({});
    expect((await send(workspaceId, { input: { text: '' } })).body['input']).toEqual({ text: '' });

    await untilAvailable(workspaceId);
    const greeting = (
      await watson.message({
        workspaceId,
        input: { text: 'hello there, Christiania' },
        context: start.context,
        nodesVisitedDetails: true,
      })
    ).result;
    expect(greeting.output.generic).toMatchObject([{ text: 'Hello Oslo!' }]);
    expect(greeting.output.nodes_visited).toEqual(['greet']);
    expect(greeting.output.nodes_visited_details).toMatchObject([{ dialog_node: 'greet', title: 'Greet' }]);
    expect(greeting.intents).toMatchObject([{ intent: 'hello' }]);
    expect(greeting.entities).toMatchObject([{ entity: 'city', value: 'Oslo', location: [13, 24] }]);
    expect(greeting.context.conversation_id).toBe(start.context.conversation_id);

    const end = (await watson.message({ workspaceId, input: { text: 'so long' }, context: greeting.context }))
      .result;
    expect(end.output.generic).toMatchObject([{ text: 'Bye from Oslo.' }]);
    expect(end.intents).toEqual([{ intent: 'bye', confidence: 1 }]);
  });
});

describe('a message', () => {
  it.each([
    ['2018-02-16', ['greet', 'fine']],
    ['2018-02-15', ['greet']],
  ])('tells a client of version %s which nodes ran: %j', async (version, visited) => {
    const id = await open(sqlite, {
      name: 'Answers',
      dialog_nodes: [
        { dialog_node: 'greet', conditions: 'welcome' },
        { dialog_node: 'fine', type: 'response_condition', parent: 'greet', output: { text: 'Hello!' } },
      ],
    });
    const { body } = await service.call('POST', `/v1/workspaces/${id}/message?version=${version}`, {});
    expect(body['output']).toMatchObject({ text: ['Hello!'], nodes_visited: visited });
  });

  it.each([{ entity: 'city' }, { entity: 'city', value: 7, location: 'here' }])(
    'takes an entity as the caller puts it: %j',
    async (entity) => {
      const id = await open(sqlite, greeter);
      const given = { input: { text: 'x' }, intents: [{ intent: 'hello' }], entities: [entity] };
      const { status, body } = await send(id, given);
      expect(status).toBe(200);
      expect(body['output']).toMatchObject({ text: [`Hello ${entity.value ?? ''}!`] });
    },
  );

  it('tells what the dialog did when asked to', async () => {
    const id = await open(sqlite, greeter);
    const body = { input: { text: 'bye' }, intents: [{ intent: 'bye', confidence: 0.8 }], entities: [] };
    const said = await send(id, body);
    expect(said.body).not.toHaveProperty('trace');
    const told = await service.call('POST', `/v1/workspaces/${id}/message?trace=true`, body);
    expect(told.body['trace']).toMatchObject([
      { event: 'considered', node: 'start', value: false, reason: 'false' },
      {
        event: 'considered',
        node: 'greet',
        condition: '#hello && @city',
        reason: 'false',
        parts: [
          { source: '#hello', holds: false },
          { source: '@city', holds: null },
        ],
      },
      { event: 'considered', node: 'part', value: true },
      { event: 'passed_over', winner: 'part', nodes: ['else'] },
      { event: 'processed', node: 'part' },
      { event: 'chose', node: 'part', index: 0 },
    ]);
  });

  it('is answered by what the caller recognised', async () => {
    const id = await open(sqlite, greeter);
    const { body } = await send(id, {
      input: { text: 'xyz', extra: 1 },
      intents: [{ intent: 'hello' }],
      entities: [{ entity: 'city', value: 'Oslo', location: [0, 3] }],
      alternate_intents: true,
      user_id: 'me',
    });
    expect(body).toMatchObject({
      input: { text: 'xyz', extra: 1 },
      intents: [{ intent: 'hello', confidence: 1 }],
      entities: [{ entity: 'city', value: 'Oslo' }],
      alternate_intents: true,
      user_id: 'me',
      output: { generic: [{ text: 'Hello Oslo!' }] },
      context: { metadata: { user_id: 'me' } },
    });
  });

  it('has a body that is checked', async () => {
    const id = await open(sqlite, greeter);
    for (const body of [
      { input: { text: 5 } },
      { input: 'hello' },
      { input: { text: 'x'.repeat(2049) } },
      { input: { text: 'a\nb' } },
      { context: [] },
      { intents: [{ confidence: 1 }] },
      { input: { spelling_suggestions: 'yes' } },
      { input: { spelling_auto_correct: 1 } },
      { user_id: 'a\nb' },
      { context: { metadata: { user_id: 'a\tb' } } },
      { context: { metadata: { deployment: 'a\nb' } } },
    ]) {
      expect((await send(id, body)).status, JSON.stringify(body)).toBe(400);
    }
    expect((await send('0cfd1c60-30dd-42d1-9f61-a76b171b938e', {})).status).toBe(404);
  });

  it('sees every change of the dialog at once', async () => {
    const id = await open(sqlite, greeter);
    expect((await send(id, {})).body).toMatchObject({ output: { text: ['Welcome!'] } });
    await service.call('POST', `/v1/workspaces/${id}/dialog_nodes/start`, { output: { text: 'Come in!' } });
    expect((await send(id, {})).body).toMatchObject({ output: { text: ['Come in!'] } });
  });

  it('is understood after a restart without training again', async () => {
    const { startJob, count } = counting();
    const id = await open(sqlite, greeter, { startJob });
    await untilAvailable(id);
    await service.call('POST', `/v1/workspaces/${id}/dialog_nodes/start`, { title: 'No reason to train' });
    await service.restart();
    const { body } = await send(id, { input: { text: 'so long' } });
    expect(body).toMatchObject({ intents: [{ intent: 'bye', confidence: 1 }] });
    expect(count()).toBe(1);
  });

  it('is understood by the former model while a new one is trained', async () => {
    const finish: (() => void)[] = [];
    let held = false;
    const startJob: StartJob = (set) => {
      const job = startWorker(set);
      if (!held) return job;
      const gate = new Promise<void>((resolve) => finish.push(resolve));
      return { done: gate.then(() => job.done), progress: job.progress, stop: job.stop };
    };
    const id = await open(sqlite, greeter, { startJob });
    await untilAvailable(id);
    held = true;
    await service.watson.createExample({ workspaceId: id, intent: 'bye', text: 'over and out' });
    const { body } = await service.call('GET', `/studio/skills/${id}/status`);
    expect(body).toMatchObject({ status: 'Training', revision: 2 });
    expect((await send(id, { input: { text: 'so long' } })).body).toMatchObject({
      intents: [{ confidence: 1 }],
    });
    while (finish.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    finish[0]?.();
    await untilAvailable(id);
    const after = await send(id, { input: { text: 'over and out' } });
    expect(after.body).toMatchObject({ intents: [{ intent: 'bye', confidence: 1 }] });
  });

  it('is answered all the same when training fails', async () => {
    const startJob: StartJob = () => ({
      done: Promise.reject(new Error('out of memory')),
      progress: () => 0,
      stop: () => undefined,
    });
    const id = await open(sqlite, greeter, { startJob });
    const { body } = await send(id, { input: { text: 'so long' } });
    expect(body).toMatchObject({ intents: [], output: { text: ['What?'] } });
    const { body: status } = await service.call('GET', `/studio/skills/${id}/status`);
    expect(status).toMatchObject({ status: 'Failed', status_errors: [{ message: 'out of memory' }] });
  });

  it.each(['corner-pizza.json', 'harbour-bank.json', 'city-museum.json'])(
    'greets by the sample %s',
    async (file) => {
      const path = join(import.meta.dirname, '../../../../public/samples', file);
      const id = await open(sqlite, JSON.parse(readFileSync(path, 'utf8')) as JsonObject);
      const { body } = await send(id, {});
      const { generic, log_messages: log } = body['output'] as {
        generic: unknown[];
        log_messages: unknown[];
      };
      expect(generic.length).toBeGreaterThan(0);
      expect(log).toEqual([]);
    },
  );
});

describe('a webhook', () => {
  let hook: Server;

  async function listen(answer: string): Promise<string> {
    hook = createServer((request, response) => {
      request.resume();
      response.end(answer);
    });
    await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(hook.address() as AddressInfo).port}/price`;
  }

  const shop = (url: string): JsonObject => ({
    name: 'Shop',
    webhooks: [{ name: 'main_webhook', url, headers: [] }],
    dialog_nodes: [
      {
        dialog_node: 'price',
        conditions: 'true',
        actions: [{ name: 'main_webhook', type: 'webhook', parameters: {}, result_variable: 'answer' }],
        output: { text: 'It costs <? $answer.price ?>.' },
      },
    ],
  });

  it('gives the dialog its answer', async () => {
    const id = await open(sqlite, shop(await listen('{"price":12}')), { env: { PARLEY_ALLOW_PRIVATE: '1' } });
    const { body } = await send(id, { input: { text: 'price' } });
    expect(body).toMatchObject({ context: { answer: { price: 12 } }, output: { text: ['It costs 12.'] } });
    hook.close();
  });

  it('doesn’t reach this machine unless that is allowed', async () => {
    const id = await open(sqlite, shop(await listen('{"price":12}')));
    const { body } = await send(id, { input: { text: 'price' } });
    expect(JSON.stringify(body['output'])).toContain('PARLEY_ALLOW_PRIVATE');
    hook.close();
  });
});
