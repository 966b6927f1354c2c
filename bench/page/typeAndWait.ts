import type { Page } from '@playwright/test';

interface Typing {
  /** The label of the field. */
  readonly field: string;
  readonly words: string;
  /** What the words change: these elements' attribute, or their text. */
  readonly shows: { readonly selector: string; readonly attribute?: string };
}

/** Puts words into a field, and waits until the page shows something else. Answers how long that took, ms. */
export function typeAndWait(page: Page, typing: Typing): Promise<number> {
  return page.evaluate(inPage, typing);
}

/** It runs in the page, and so can use nothing from here. */
async function inPage({ field: label, words, shows: { selector, attribute } }: Typing): Promise<number> {
  const field = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!;
  const state = (): string =>
    [...document.querySelectorAll(selector)]
      .map((element) => (attribute === undefined ? element.textContent : element.getAttribute(attribute)))
      .join();
  const old = state();
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  const start = performance.now();
  set.call(field, words);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  for (let tries = 0; state() === old && tries < 5000; tries++) {
    await new Promise<void>((done) => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => done(), { once: true });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  }
  return performance.now() - start;
}
