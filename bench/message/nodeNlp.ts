import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { labelledExamples, sampleTexts } from './sampleWorkspace.ts';

const folder = join(import.meta.dirname, '..', 'peers');

/** CPU time of one `process()` of node-nlp with its default recognisers, ms. Installs it first where it isn't. */
export function nodeNlpCost(time: number): number {
  if (!existsSync(join(folder, 'node_modules', 'node-nlp'))) {
    console.log('Installing node-nlp …');
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    execFileSync('npm', ['install', ...flags], { cwd: folder, stdio: 'inherit' });
  }
  const input = JSON.stringify({ examples: labelledExamples(), texts: sampleTexts(), time });
  const printed = execFileSync(process.execPath, ['nodeNlp.mjs'], { cwd: folder, input, encoding: 'utf8' });
  const { calls, cpu } = JSON.parse(printed.slice(printed.lastIndexOf('{'))) as {
    calls: number;
    cpu: number;
  };
  return cpu / calls;
}
