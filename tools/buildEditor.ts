import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'dist', '.parley-built');
const inputs = [
  'src/editor',
  'src/lib',
  'src/language',
  'src/skill',
  'src/protocol',
  'public',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

/** Builds the editor into `dist` when its sources have changed since the last build. */
export function buildEditor(): void {
  const sources = hashOf(inputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  console.log('Building the editor …');
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('Building the editor failed: see above.');
  const budget = spawnSync(process.execPath, ['tools/budget.ts'], { cwd: root, stdio: 'inherit' });
  if (budget.status !== 0)
    throw new Error('The editor loads more JavaScript than its budget allows: see above.');
  writeFileSync(stamp, sources);
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesUnder(path)) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  const full = join(root, path);
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
