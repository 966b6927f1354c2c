import type { Locator } from '@playwright/test';

/**
 * Puts a text in place of what a code field holds, by keys: `fill` would race with the field's own handling of the
 * selection, and may add to the text instead.
 */
export async function overwrite(field: Locator, text: string): Promise<void> {
  await field.focus();
  const { keyboard } = field.page();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.insertText(text);
}
