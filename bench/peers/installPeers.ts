import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of what Parley is measured against, in which it is installed the first time that it is asked for. */
export function installPeers(): string {
  const folder = import.meta.dirname;
  if (!existsSync(join(folder, 'node_modules', 'node-nlp'))) {
    console.log('Installing node-nlp …');
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    execFileSync('npm', ['install', ...flags], { cwd: folder, stdio: 'inherit' });
  }
  return folder;
}

/** Runs a script of that folder, gives it a value as JSON and returns the object that it prints last. */
export function runPeer(script: string, input: unknown): unknown {
  const printed = execFileSync(process.execPath, [script], {
    cwd: installPeers(),
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(printed.slice(printed.lastIndexOf('\n{') + 1));
}
