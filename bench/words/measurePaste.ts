import { expect, type Page } from '@playwright/test';
import { WordsPage } from '../../e2e/pages/WordsPage.ts';
import type { Judged } from '../page/judge.ts';
import { pastedLines } from './vocabulary.ts';

export const LINES = 5000;
const LIMIT = 5000;

/** Pastes a list of examples, takes it over and waits until it is saved; then takes it back by one step. */
export async function measurePaste(page: Page): Promise<Judged[]> {
  const words = new WordsPage(page);
  await words.saved();
  let calls = 0;
  page.on('request', (request) => {
    if (request.method() !== 'GET' && request.url().includes('/v1/')) calls++;
  });
  const field = page.getByRole('textbox', { name: 'Add an example, or paste many lines' });
  const start = performance.now();
  await words.paste(field, pastedLines(LINES));
  await words.dialog.getByRole('grid').waitFor();
  const checked = performance.now() - start;
  await words.dialog.getByRole('button', { name: /^Add/ }).click();
  await unsavedThenSaved(page);
  const added = performance.now() - start;
  const addCalls = calls;
  const before = performance.now();
  await words.undo.click();
  await unsavedThenSaved(page);
  const undone = performance.now() - before;
  console.log(
    `${LINES.toLocaleString('en')} pasted lines: checked after ${checked.toFixed(0)} ms, saved after ${added.toFixed(0)} ` +
      `by ${addCalls} calls; taken back by one step and ${calls - addCalls} calls in ${undone.toFixed(0)} ms`,
  );
  return [
    { what: 'a pasted list, checked and saved', value: added, limit: LIMIT },
    { what: 'a pasted list, taken back', value: undone, limit: LIMIT },
  ];
}

async function unsavedThenSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-state="saving"]')).toBeVisible();
  await expect(page.locator('[data-state="saved"]')).toBeVisible({ timeout: 60_000 });
}
