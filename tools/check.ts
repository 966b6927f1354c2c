import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildEditor } from './buildEditor.ts';
import { ensureChromium } from './chromium.ts';
import { FAILURES_FILE, type Failures } from './failureReporter.ts';

/** What `npm test` runs, in order; each step counts its tests, a step without tests counts as one. */
const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'parley-test-'));
let passed = 0;
let failed = 0;
/** Said again at the end: what happened first is far up by then. */
const failures: string[] = [];
const flaky: string[] = [];

check('format', () => run('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'));
for (const project of ['core', 'service', 'editor']) {
  check(`types: ${project}`, () => run('node_modules/typescript/bin/tsc', '-p', `tsconfig.${project}.json`));
}
check('lint', () => run('node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'));
unitTests();
if (check('build', () => (buildEditor(), true))) browserTests();

rmSync(reports, { recursive: true, force: true });
if (flaky.length > 0) console.log(`\nPassed when run again:\n  ${flaky.join('\n  ')}`);
if (failures.length > 0) console.log(`\nFailed:\n  ${failures.join('\n  ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function unitTests(): void {
  const report = join(reports, 'vitest.json');
  console.log('\n▸ unit and service tests');
  const list = join(reports, 'failures.json');
  const ok = run(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    '--reporter=./tools/failureReporter.ts',
    { [FAILURES_FILE]: list },
  );
  const told = read(list) as Failures | undefined;
  flaky.push(...(told?.flaky ?? []));
  if (!ok) failures.push(...(told?.failed ?? ['unit and service tests']));
  const result = read(report) as { numPassedTests: number; numFailedTests: number } | undefined;
  count(result?.numPassedTests ?? 0, result?.numFailedTests ?? 0, ok);
}

function browserTests(): void {
  const report = join(reports, 'playwright.json');
  console.log('\n▸ browser tests');
  const chromium = ensureChromium();
  const ok = run('node_modules/@playwright/test/cli.js', 'test', '--project', 'usual', {
    PARLEY_CHROMIUM: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const result = read(report) as
    { stats: { expected: number; flaky: number; unexpected: number } } | undefined;
  if (!ok) failures.push('browser tests: see the list above');
  count((result?.stats.expected ?? 0) + (result?.stats.flaky ?? 0), result?.stats.unexpected ?? 0, ok);
}

function check(name: string, step: () => boolean): boolean {
  console.log(`\n▸ ${name}`);
  let ok = false;
  try {
    ok = step();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  if (!ok) failures.push(name);
  count(ok ? 1 : 0, 0, ok);
  return ok;
}

/** A step that failed without a failed test to show for it (a crash, say) counts as one failure. */
function count(good: number, bad: number, ok: boolean): void {
  passed += good;
  failed += ok ? bad : Math.max(1, bad);
}

function run(file: string, ...rest: (string | NodeJS.ProcessEnv)[]): boolean {
  const args = rest.filter((part): part is string => typeof part === 'string');
  const env = rest.find((part): part is NodeJS.ProcessEnv => typeof part === 'object');
  const { status } = spawnSync(process.execPath, [join(root, file), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
