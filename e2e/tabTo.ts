import { expect, type Page } from '@playwright/test';

/** More than any page has on the way to something. */
const MOST_TABS = 80;

/** Whether what has the focus is called so; null: nothing that Tab may reach is called so (yet). */
function lookFor(page: Page, name: RegExp): Promise<boolean | null> {
  return page.evaluate(
    ({ source, flags }) => {
      const wanted = new RegExp(source, flags);
      const isCalledSo = (element: Element | null): boolean => {
        if (!(element instanceof HTMLElement) || element === document.body) return false;
        const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
        return wanted.test(element.getAttribute('aria-label') ?? label ?? element.textContent ?? '');
      };
      if (isCalledSo(document.activeElement)) return true;
      const tabbable = 'a[href], button, input, select, textarea, [tabindex="0"], [contenteditable="true"]';
      const there = [...document.querySelectorAll(tabbable)].filter(
        (element) => isCalledSo(element) && element.checkVisibility(),
      );
      return there.length > 0 ? false : null;
    },
    { source: name.source, flags: name.flags },
  );
}

/** Waits until there is something called so, as a person does, then presses Tab until it has the focus. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  await expect
    .poll(() => lookFor(page, name), { message: `something called ${String(name)}` })
    .not.toBeNull();
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await lookFor(page, name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab doesn’t reach ${String(name)}`);
}
