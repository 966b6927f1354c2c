import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabases } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from './service.testkit.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/api.md'), 'utf8');
/** Inside the package, so that the snippets find what they import. */
const folder = join(root, 'node_modules/.cache/parley-api-page');

let service: RunningService;

beforeAll(async () => {
  const [sqlite] = await testDatabases();
  service = await startService(sqlite!, { env: { PARLEY_API_KEY: 'the key' } });
  mkdirSync(folder, { recursive: true });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await service.close();
});

/** All snippets of a language, as one program. */
function snippets(language: string): string {
  const blocks = [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))];
  expect(blocks.length).toBeGreaterThan(0);
  return blocks.map(([, code]) => code).join('\n');
}

async function run(command: string, args: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], PARLEY_URL: service.url, PARLEY_KEY: 'the key' };
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output += part.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code, output).toBe(0);
  return output;
}

it('has JavaScript that does what it says', async () => {
  const file = join(folder, 'snippets.mjs');
  writeFileSync(file, snippets('js'));
  expect(await run(process.execPath, [file])).toBe(
    ["[ 'Coming up.' ]", '400 intent', '1 I want a pizza', ''].join('\n'),
  );
});

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl) process.stdout.write('not run: no curl\n');

it.runIf(hasCurl)('has commands that do what they say', async () => {
  const output = await run('sh', ['-e', '-c', snippets('sh')]);
  expect(output).toMatch(/"name":"From a shell".*"pagination":.*"total":2/s);
});

it('names every setting as the service reads it', () => {
  const source = readFileSync(join(import.meta.dirname, 'config.ts'), 'utf8');
  for (const [name] of page.matchAll(/PARLEY_(?!URL|KEY)[A-Z_]*[A-Z]/g)) expect(source).toContain(name);
});
