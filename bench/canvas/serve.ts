import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the bench's page as it would be delivered, and serves it on a free port of this machine. */
export async function serve(): Promise<Served> {
  const outDir = mkdtempSync(join(tmpdir(), 'parley-canvas-'));
  const shared = { root: import.meta.dirname, configFile: false, logLevel: 'error' } as const;
  await build({
    ...shared,
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      minify: process.env['BENCH_READABLE'] === undefined,
    },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The server of the bench has no address.');
  return {
    address,
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
