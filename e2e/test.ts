import { test as base } from '@playwright/test';
import { RunningService } from './service.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  service: RunningService;
  /** What a test makes the browser complain of on purpose, as a call that is refused. */
  expectedError: RegExp | undefined;
  quiet: void;
  slow: void;
}

/** `SLOW=6 npx playwright test …`: pages compute so many times slower, as on a machine that has much else to do. */
const SLOW = Number(process.env['SLOW'] ?? 1);

/** A test with a service of its own; a console error or an exception in the page fails it. */
export const test = base.extend<Fixtures>({
  expectedError: [undefined, { option: true }],
  service: async ({}, provide) => {
    const service = new RunningService();
    await service.start();
    await provide(service);
    await service.dispose();
  },
  quiet: [
    // After the service, so that it looks on only as long as that runs: a page goes on fetching what it may want later.
    async ({ service: _running, page, expectedError }, provide) => {
      const errors: string[] = [];
      const expected = (text: string) => isNetwork(text) || expectedError?.test(text);
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !expected(message.text())) errors.push(message.text());
      });
      await provide();
      if (errors.length > 0) throw new Error(`The page reported errors:\n${errors.join('\n')}`);
    },
    { auto: true },
  ],
  slow: [
    async ({ page }, provide) => {
      if (SLOW > 1) {
        const devTools = await page.context().newCDPSession(page);
        await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
      }
      await provide();
    },
    { auto: true },
  ],
});

/**
 * Chromium reports every unreachable address as an error, and every answer of a service that is ending (503): what
 * tests do when they cut the line.
 */
function isNetwork(text: string): boolean {
  return /status of 503|net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING|ABORTED)/.test(
    text,
  );
}
