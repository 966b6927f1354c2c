import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import type { JsonObject } from '#lib/json.ts';
import { storeSkill, untilTrained } from '../e2e/api.ts';
import { RunningService } from '../e2e/service.ts';
import { bareCommits, bareServer } from './api/peers.ts';
import { rate, type Call } from './api/rate.ts';
import { Wire } from './api/wire.ts';
import { LARGE, nodeId, workspaceOf } from './api/workspace.ts';

const VERSION = 'version=2021-11-27';
const RUNS = 5;
/** Milliseconds of one measurement of a rate. */
const SPAN = 1500;
const WARM_UP = 6000;

const LIMITS = {
  importTimes: 10,
  importPlus: 1000,
  exportTimes: 5,
  megabytes: 400,
  oneClient: 0.4,
  sixteenClients: 0.6,
  growth: 1.3,
  page: 0.3,
};

type Part = 'transfer' | 'updates' | 'pages';

/**
 * Measures a service of its own over HTTP, each figure against a peer in the same run. Arguments choose parts:
 * transfer, updates, pages; none is all of them.
 */
export async function run(args: readonly string[]): Promise<void> {
  const parts = args.length > 0 ? args : ['transfer', 'updates', 'pages'];
  const has = (part: Part): boolean => parts.includes(part);
  const report = new Report();
  console.log(
    `Load at the start: ${loadavg()
      .map((load) => load.toFixed(2))
      .join(' ')}`,
  );
  if (has('transfer')) await measureTransfer(report);
  const service = new RunningService();
  await service.start();
  try {
    if (has('updates')) await measureUpdates(report, service.url);
    if (has('pages')) await measurePages(report, service.url);
  } finally {
    await service.dispose();
  }
  report.end();
}

/** Import and export of a large workspace, each time into a service that was just started. */
async function measureTransfer(report: Report): Promise<void> {
  const text = JSON.stringify(workspaceOf('large', LARGE));
  const imports: number[] = [];
  const exports: number[] = [];
  const memory: number[] = [];
  const trained: number[] = [];
  const codec: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const service = new RunningService();
    await service.start();
    try {
      codec.push(timeOf(() => void JSON.stringify(JSON.parse(text))));
      const wire = await Wire.open(service.url);
      let start = performance.now();
      const created = await wire.call('POST', `/v1/workspaces?${VERSION}`, text);
      imports.push(performance.now() - start);
      const { workspace_id: id } = parsed(created.body, created.status, 201);
      start = performance.now();
      const exported = await wire.call('GET', `/v1/workspaces/${id as string}?export=true&${VERSION}`);
      exports.push(performance.now() - start);
      parsed(exported.body, exported.status, 200);
      memory.push(residentMegabytes(service.pid));
      trained.push(await memoryAfterTraining(service, id as string));
      wire.close();
    } finally {
      await service.dispose();
    }
  }
  const unit = median(codec);
  console.log(`\nA workspace of 10,000 nodes, 25,000 examples and 20,000 values: ${megabytes(text)}`);
  console.log(`     JSON.parse plus JSON.stringify: ${unit.toFixed(0)} ms`);
  report.check('import', median(imports), LIMITS.importTimes * unit + LIMITS.importPlus, ' ms');
  report.check('export', median(exports), LIMITS.exportTimes * unit, ' ms');
  report.check('resident memory after it', median(memory), LIMITS.megabytes, ' MB');
  console.log(`     and after training: ${median(trained).toFixed(0)} MB`);
}

/** Durable updates of single nodes, against the same row committed by SQLite alone. */
async function measureUpdates(report: Report, url: string): Promise<void> {
  const small = await create(url, 100);
  const huge = await create(url, 100_000);
  const row = JSON.stringify((workspaceOf('row', { nodes: 20 })['dialog_nodes'] as JsonObject[])[11]);
  const update =
    (id: string, size: number) =>
    (count: number): Call => ({
      method: 'POST',
      path: `/v1/workspaces/${id}/dialog_nodes/${nodeId((count * 7919) % size)}?${VERSION}`,
      body: `{"title":"Step, changed for the ${count}. time"}`,
    });
  const bare: number[] = [];
  const one: number[] = [];
  const sixteen: number[] = [];
  const onHuge: number[] = [];
  // Teaches the engine what the code does; not counted.
  await rate(url, 16, WARM_UP, update(small, 100));
  await rate(url, 16, SPAN, update(huge, 100_000));
  for (let run = 0; run < RUNS; run++) {
    bare.push(bareCommits(row, SPAN));
    one.push(await rate(url, 1, SPAN, update(small, 100)));
    onHuge.push(await rate(url, 1, SPAN, update(huge, 100_000)));
    sixteen.push(await rate(url, 16, SPAN, update(small, 100)));
  }
  console.log('\nDurable updates of a single node');
  console.log(`     node:sqlite alone: ${median(bare).toFixed(0)}/s`);
  console.log(`     one client ${median(one).toFixed(0)}/s, sixteen ${median(sixteen).toFixed(0)}/s`);
  report.check('one client', median(ratios(one, bare)), LIMITS.oneClient, ' of it', true);
  report.check('sixteen clients', median(ratios(sixteen, bare)), LIMITS.sixteenClients, ' of it', true);
  report.check('time at 100,000 nodes over that at 100', median(ratios(one, onHuge)), LIMITS.growth, '×');
}

/** Pages of a list, against a server that has the bytes ready. */
async function measurePages(report: Report, url: string): Promise<void> {
  const id = await create(url, 10_000);
  const list = `/v1/workspaces/${id}/dialog_nodes?page_limit=100&${VERSION}`;
  const wire = await Wire.open(url);
  const cursors: string[] = [''];
  let body = Buffer.alloc(0);
  while (cursors.length < 20) {
    const page = await wire.call('GET', list + cursors.at(-1));
    const { pagination } = parsed(page.body, page.status, 200);
    cursors.push(`&cursor=${(pagination as JsonObject)['next_cursor'] as string}`);
    body = Buffer.from(page.body);
  }
  wire.close();
  const peer = await bareServer(body);
  const bare: number[] = [];
  const ours: number[] = [];
  const call = (count: number): Call => ({ method: 'GET', path: list + cursors[count % cursors.length] });
  try {
    await rate(url, 4, WARM_UP, call);
    for (let run = 0; run < RUNS; run++) {
      bare.push(await rate(peer.url, 4, SPAN, () => ({ method: 'GET', path: '/' })));
      ours.push(await rate(url, 4, SPAN, call));
    }
  } finally {
    await peer.close();
  }
  console.log(`\nPages of 100 nodes, ${megabytes(body.toString())}`);
  console.log(`     node:http alone: ${median(bare).toFixed(0)}/s, Parley ${median(ours).toFixed(0)}/s`);
  report.check('page of 100', median(ratios(ours, bare)), LIMITS.page, ' of it', true);
}

function create(url: string, nodes: number): Promise<string> {
  return storeSkill(url, workspaceOf(`${nodes} nodes`, { nodes }));
}

async function memoryAfterTraining({ url, pid }: RunningService, id: string): Promise<number> {
  await untilTrained(url, id);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return residentMegabytes(pid);
}

function parsed(body: Buffer, status: number, expected: number): JsonObject {
  if (status !== expected) throw new Error(`${status} in place of ${expected}: ${body.toString()}`);
  return JSON.parse(body.toString()) as JsonObject;
}

class Report {
  #failed = 0;

  check(what: string, value: number, limit: number, unit: string, atLeast = false): void {
    const passed = atLeast ? value >= limit : value <= limit;
    if (!passed) this.#failed++;
    const bound = `${atLeast ? 'at least' : 'at most'} ${figure(limit)}${unit}`;
    console.log(`${passed ? 'PASS' : 'FAIL'} ${what}: ${figure(value)}${unit}, ${bound}`);
  }

  end(): void {
    console.log(this.#failed === 0 ? '\nAll within their limits' : `\n${this.#failed} beyond their limits`);
    if (this.#failed > 0) process.exitCode = 1;
  }
}

function residentMegabytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024;
}

function timeOf(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

function ratios(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, index) => value / (b[index] as number));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

function megabytes(text: string): string {
  return `${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`;
}

function figure(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 });
}
