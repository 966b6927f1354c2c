import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumArgs, ensureChromium } from '../tools/chromium.ts';

/** A Chromium with a profile on the disk, as a person has one, whose processes can be killed. */
export class OwnBrowser {
  readonly #process: ChildProcess;
  readonly #browser: Browser;

  private constructor(process: ChildProcess, browser: Browser) {
    this.#process = process;
    this.#browser = browser;
  }

  static async start(profile: string): Promise<OwnBrowser> {
    const portFile = join(profile, 'DevToolsActivePort');
    rmSync(portFile, { force: true });
    const process = spawn(
      ensureChromium(),
      [
        ...chromiumArgs,
        '--headless',
        '--no-sandbox',
        '--no-first-run',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        '--window-size=1440,900',
      ],
      { stdio: 'ignore' },
    );
    const written = (): string => (existsSync(portFile) ? readFileSync(portFile, 'utf8') : '');
    while (!written().includes('\n')) {
      if (process.exitCode !== null) throw new Error('Chromium ended at once.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const port = written().split('\n')[0];
    return new OwnBrowser(process, await chromium.connectOverCDP(`http://127.0.0.1:${port}`));
  }

  async newPage(): Promise<Page> {
    const [context] = this.#browser.contexts();
    if (!context) throw new Error('The browser has no profile.');
    const page = await context.newPage();
    await page.setViewportSize({ width: 1440, height: 900 });
    return page;
  }

  /** SIGKILL of the processes that draw pages, and nothing else. */
  async killRenderers(page: Page): Promise<void> {
    const session = await this.#browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const crashed = page.waitForEvent('crash');
    for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL');
    await crashed;
  }

  /** SIGKILL of the whole browser. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await ended;
  }
}
