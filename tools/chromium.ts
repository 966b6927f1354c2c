import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macOs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium to test with: the machine's own, else Playwright's. Undefined when there is none yet. */
export function findChromium(): string | undefined {
  const own = process.env.PARLEY_CHROMIUM;
  if (own) return own;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...macOs];
  const found = candidates.find(isExecutable);
  if (found) return found;
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? downloaded : undefined;
}

/** Finds a Chromium or installs one: Playwright's download, else Debian's package. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('Installing a Chromium for the browser tests …');
  const attempts: [string, string[]][] = [
    [process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']],
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', 'chromium']],
  ];
  for (const [command, args] of attempts) {
    const asRoot = command !== 'apt-get' || process.getuid?.() === 0;
    spawnSync(asRoot ? command : 'sudo', asRoot ? args : [command, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 10 * 60_000,
    });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error('No Chromium: install one and put it on the PATH, or name it in PARLEY_CHROMIUM.');
}

/** Starts quietly: no calls home, no sandbox as root, software drawing. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
