import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildApp } from './app.ts';
import { ConfigError, isLoopback, readConfig, requireKey, type Config } from './config.ts';
import type { Editor } from './editor.ts';
import { openDatabase } from './openDatabase.ts';
import { describe, reasonOf } from './reasons.ts';
import { openEncoder } from './encoder/openEncoder.ts';
import type { RouteApp } from './routes/routeApp.ts';
import { hasManagerKey } from './usecases/createKey.ts';

const root = join(import.meta.dirname, '../..');

/** Deleted skills can be restored for so many days. */
const KEPT_DAYS = 30;

/** Runs the service until it is told to stop. Ends the process with 1 when it can't start. */
export async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  try {
    const config = readConfig(env);
    const store = await openDatabase(config);
    requireKey(config, await hasManagerKey(store));
    await store.skills.purge(daysAgo(KEPT_DAYS));
    await store.logs.deleteBefore(daysAgo(config.logDays));
    const encoder = await openEncoder(config, (message) => print(process.stderr, message));
    const app = await buildApp({
      config,
      store,
      encoder,
      editor: args.includes('--dev') ? viteEditor() : { kind: 'static', dir: join(root, 'dist') },
      report: (error) => print(process.stderr, describe(error)),
    });
    await listen(app, config, encoder !== null);
    stopWhenTold(app);
  } catch (error) {
    print(process.stderr, error instanceof Error ? reasonOf(error) : String(error));
    process.exit(1);
  }
}

const daysAgo = (days: number): string => new Date(Date.now() - days * 24 * 3600 * 1000).toISOString();

async function listen(app: RouteApp, config: Config, hasEncoder: boolean): Promise<void> {
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new ConfigError(
        `Port ${config.port} is in use: another Parley may be running. Stop it, or set PORT to another one.`,
      );
    }
    if (code === 'EACCES') throw new ConfigError(`Port ${config.port} needs rights that this process lacks.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new ConfigError(`HOST=${config.host} is not an address of this machine.`);
    }
    throw error;
  }
  const { port } = app.server.address() as AddressInfo;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  print(
    process.stdout,
    [
      '',
      `  Parley is running at http://${isLoopback(config.host) ? 'localhost' : host}:${port}`,
      `  Data: ${config.databaseUrl === null ? config.dataDir : 'the database of DATABASE_URL'}`,
      ...(hasEncoder ? [`  Encoder: ${config.encoderDir}`] : []),
      '  Press Ctrl+C to stop it.',
      '',
    ].join('\n'),
  );
}

/** Ends requests under way and transactions, then the process. Without patience on the second signal. */
function stopWhenTold(app: RouteApp): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        print(process.stderr, describe(error));
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Started by a launcher that is gone: nobody is left to stop it.
  if (process.channel) {
    process.on('disconnect', stop);
    process.channel.unref();
  }
}

function viteEditor(): Editor {
  return {
    kind: 'vite',
    start: async (server) => {
      const { createServer } = await import('vite');
      const vite = await createServer({
        root,
        appType: 'spa',
        server: { middlewareMode: true, hmr: { server } },
      });
      return { middleware: vite.middlewares, close: () => vite.close() };
    },
  };
}

function print(stream: NodeJS.WriteStream, text: string): void {
  stream.write(`${text}\n`);
}
