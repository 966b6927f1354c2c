import type { AddressInfo } from 'node:net';
import { NoAuthAuthenticator } from 'ibm-watson/auth/index.js';
import AssistantV1 from 'ibm-watson/assistant/v1.js';
import type { JsonObject } from '#lib/json.ts';
import type { DatabaseKind, TestDatabase } from '#storage/databases.testkit.ts';
import type { Store } from '#storage/store.ts';
import type { StartJob } from './train/job.ts';
import { openEncoder } from './encoder/openEncoder.ts';
import { buildApp, type AppOptions } from './app.ts';
import { readConfig } from './config.ts';

export const VERSION = '2021-11-27';

/** For tests that ask nothing of what is learned: trainings never end and cost nothing. */
export const trainNothing: StartJob = () => ({
  done: new Promise(() => undefined),
  progress: () => 0,
  stop: () => undefined,
});

export interface Answer {
  readonly status: number;
  readonly body: JsonObject;
  readonly headers: Headers;
}

/** A service that listens on a port of its own, over a database of its own. */
export interface RunningService {
  readonly url: string;
  readonly database: TestDatabase;
  /** Beneath the service. */
  readonly store: Store;
  /** IBM's client. */
  readonly watson: AssistantV1;
  /** A raw call; `version` is added to v1 paths. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Stops it and starts it again over the same database. */
  restart(): Promise<void>;
  /** Stops it; throws when it had faults of its own. */
  close(): Promise<void>;
}

export interface ServiceOptions extends Pick<AppOptions, 'editor' | 'startJob' | 'now'> {
  readonly env?: Readonly<Record<string, string>>;
}

export async function startService(
  kind: DatabaseKind,
  options: ServiceOptions = {},
): Promise<RunningService> {
  const database = await kind.create();
  const { env = {}, ...rest } = options;
  const faults: unknown[] = [];
  const start = async () => {
    const config = readConfig({ PORT: '0', ...env });
    const store = await database.open();
    const encoder = await openEncoder(config, (message) => faults.push(new Error(message)));
    const app = await buildApp({ report: (error) => faults.push(error), ...rest, config, store, encoder });
    await app.listen({ host: config.host, port: 0 });
    return { app, store, url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}` };
  };
  let running = await start();
  return {
    database,
    get url() {
      return running.url;
    },
    get store() {
      return running.store;
    },
    get watson() {
      return new AssistantV1({
        version: VERSION,
        serviceUrl: running.url,
        authenticator: new NoAuthAuthenticator(),
      });
    },
    call: (method, path, body, headers) => call(running.url, method, path, body, headers),
    restart: async () => {
      await running.app.close();
      running = await start();
    },
    close: async () => {
      await running.app.close();
      await database.dispose();
      if (faults.length > 0) throw new AggregateError(faults, 'The service had faults of its own.');
    },
  };
}

async function call(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const versioned = path.startsWith('/v1') && !path.includes('version=');
  const target = versioned ? `${path}${path.includes('?') ? '&' : '?'}version=${VERSION}` : path;
  const response = await fetch(url + target, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parse(text) };
}

function parse(text: string): JsonObject {
  try {
    return JSON.parse(text) as JsonObject;
  } catch {
    return { text };
  }
}
