import type { Page } from '@playwright/test';

/** Presses Tab, or Shift and Tab, until what has the focus is called so. Throws when nothing is. */
export async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let tabs = 0; tabs < 150; tabs++) {
    const label = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused === document.body
        ? ''
        : (focused?.getAttribute('aria-label') ?? focused?.textContent ?? '');
    });
    if (label !== '' && name.test(label)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} doesn’t reach ${String(name)}`);
}
