import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { JsonObject } from '#lib/json.ts';
import { storeSkill, untilTrained } from '../e2e/api.ts';
import { nodeNlpCost } from './message/nodeNlp.ts';
import { sampleTexts, sampleWorkspace } from './message/sampleWorkspace.ts';
import { p99, sendLoad, type Load } from './message/sendLoad.ts';
import { startServer, type Server } from './message/startServer.ts';

const LIMITS = { rate: 0.2, p99: 10, nodeNlp: 20 };
const CONNECTIONS = 16;
const ROUNDS = 5;
/** Milliseconds: until the engine has compiled what runs often. */
const WARM_UP = 5000;

/**
 * Measures `POST …/message` with understanding, by HTTP, against a bare `node:http` that takes and sends bodies of the
 * answers’ size, and against node-nlp. `--seconds N` is how long one round lasts.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { seconds: { type: 'string', default: '3' } } });
  const time = Number(values.seconds) * 1000;
  const root = join(import.meta.dirname, '..');
  const data = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  const echo = await startServer(join(root, 'bench', 'message', 'echo.ts'), {});
  const env = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: data };
  const service = await startServer(join(root, 'src', 'service', 'main.ts'), env);
  try {
    const path = await openSkill(service.port);
    const bodies = await messageBodies(service.port, path);
    const load = { path, bodies, connections: CONNECTIONS, time };
    const echoLoad = { ...load, port: echo.port, bodies: await answersTo(service.port, path, bodies) };
    await measure(echo, { ...echoLoad, time: 1000 });
    await measure(service, { ...load, port: service.port, time: WARM_UP });
    const rounds: { echo: Measured; service: Measured }[] = [];
    // in turns, so that neither has the better half of the time
    for (let round = 0; round < ROUNDS; round++) {
      rounds.push({
        echo: await measure(echo, echoLoad),
        service: await measure(service, { ...load, port: service.port }),
      });
    }
    const rate = median(rounds.map((round) => round.service.rate)) / 2;
    const paced: { echo: number; service: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      paced.push({
        echo: p99((await sendLoad({ ...echoLoad, rate })).waits),
        service: p99((await sendLoad({ ...load, port: service.port, rate })).waits),
      });
    }
    report(rounds, rate, paced, nodeNlpCost(time));
  } finally {
    await Promise.all([echo.stop(), service.stop()]);
    await rm(data, { recursive: true, force: true });
  }
}

interface Measured {
  /** Answers per second. */
  readonly rate: number;
  /** CPU time of the server for one answer, ms. */
  readonly cost: number;
}

async function measure(server: Server, load: Load): Promise<Measured> {
  const before = server.cpu();
  const { answers, rate } = await sendLoad(load);
  return { rate, cost: (server.cpu() - before) / answers };
}

/** Creates the skill and waits for its model; returns the path of its messages. */
async function openSkill(port: number): Promise<string> {
  const url = `http://127.0.0.1:${port}`;
  const id = await storeSkill(url, sampleWorkspace());
  await untilTrained(url, id);
  return `/v1/workspaces/${id}/message?version=2021-11-27`;
}

/** Messages in the middle of a conversation, each with the context that the answer before gave. */
async function messageBodies(port: number, path: string): Promise<string[]> {
  const { context } = await call(port, path, {});
  return sampleTexts().map((text) => JSON.stringify({ input: { text }, context }));
}

/** What the service answers to some of the messages. */
async function answersTo(port: number, path: string, bodies: readonly string[]): Promise<string[]> {
  const some = bodies.filter((_, index) => index % 100 === 0);
  const answers = some.map((body) => call(port, path, JSON.parse(body) as JsonObject));
  return (await Promise.all(answers)).map((answer) => JSON.stringify(answer));
}

async function call(port: number, path: string, body: JsonObject): Promise<JsonObject> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as JsonObject;
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer;
}

function report(
  rounds: readonly { echo: Measured; service: Measured }[],
  rate: number,
  paced: readonly { echo: number; service: number }[],
  nodeNlp: number,
): void {
  const service = (read: (measured: Measured) => number): number =>
    median(rounds.map((r) => read(r.service)));
  const echo = (read: (measured: Measured) => number): number => median(rounds.map((r) => read(r.echo)));
  let failed = 0;
  const check = (what: string, value: number, limit: number, atLeast: boolean): void => {
    const passed = atLeast ? value >= limit : value <= limit;
    if (!passed) failed++;
    console.log(
      `${passed ? 'PASS' : 'FAIL'} ${what}: ${figure(value)} ×, ${atLeast ? 'at least' : 'at most'} ${limit} ×`,
    );
  };
  console.log('Messages by HTTP with understanding, 20 intents; medians');
  console.log(`     load of the machine: ${figure(loadavg()[0] ?? NaN)}`);
  console.log(
    `     service: ${figure(service((m) => m.rate))}/s, ${figure(service((m) => m.cost * 1000))} µs of CPU time each`,
  );
  console.log(
    `     echo: ${figure(echo((m) => m.rate))}/s, ${figure(echo((m) => m.cost * 1000))} µs of CPU time each`,
  );
  check(
    'rate over that of bare node:http',
    median(rounds.map((r) => r.service.rate / r.echo.rate)),
    LIMITS.rate,
    true,
  );
  console.log(`     by CPU time: ${figure(echo((m) => m.cost) / service((m) => m.cost))} ×`);
  const waits = (read: (wait: { echo: number; service: number }) => number): number =>
    median(paced.map(read));
  console.log(
    `     at ${figure(rate)}/s: p99 ${figure(waits((w) => w.service))} ms, echo ${figure(waits((w) => w.echo))} ms`,
  );
  check('p99 over that of bare node:http', median(paced.map((w) => w.service / w.echo)), LIMITS.p99, false);
  console.log(`     node-nlp: ${figure(nodeNlp * 1000)} µs of CPU time for each process()`);
  check(
    'node-nlp’s process() over a whole message, CPU time',
    nodeNlp / service((m) => m.cost),
    LIMITS.nodeNlp,
    true,
  );
  console.log(failed === 0 ? '\nAll within their limits' : `\n${failed} beyond their limits`);
  if (failed > 0) process.exitCode = 1;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function figure(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 });
}
