import type { Page } from '@playwright/test';

/**
 * The time in the page from an event of a kind to the frame in which the element of a selector is there, ms.
 * `act` brings the event about.
 */
export async function untilPainted(
  page: Page,
  { event, selector }: { event: 'keydown' | 'click'; selector: string },
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate(watch, { event, selector });
  await act();
  return page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
}

/** Runs in the page. */
function watch({ event, selector }: { event: 'keydown' | 'click'; selector: string }): void {
  const painted = new Promise<number>((done) => {
    document.addEventListener(
      event,
      () => {
        const start = performance.now();
        const look = (): void => {
          if (document.querySelector(selector) === null) requestAnimationFrame(look);
          else {
            // The frame that shows it has been drawn when a task comes after its callbacks.
            const channel = new MessageChannel();
            channel.port1.addEventListener('message', () => done(performance.now() - start));
            channel.port1.start();
            requestAnimationFrame(() => channel.port2.postMessage(null));
          }
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  });
  Object.assign(window, { painted });
}
