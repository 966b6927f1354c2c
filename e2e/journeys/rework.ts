import { expect } from '@playwright/test';
import type { SkillPage } from '../pages/SkillPage.ts';
import type { ReworkPlan } from './reworkPlan.ts';

export const FOLDER = 'Reworked';

/** Moves branches by keys and by the dialog, puts two into a folder, and replaces a word in all answers. */
export async function rework(skill: SkillPage, { branches, word, instead }: ReworkPlan): Promise<void> {
  const { page, outline } = skill;
  const [first, second, third] = branches;
  const row = (id: string) => outline.locator(`[data-node="${id}"]`);
  const place = async (id: string): Promise<number> => Number(await row(id).getAttribute('aria-posinset'));

  // Its address opens what hides it.
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/s/${skill.id}/dialog?node=${encodeURIComponent(first)}`);
  await skill.ready();
  await row(first).click();
  const start = await place(first);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(row(first)).toHaveAttribute('aria-posinset', String(start + 1));

  await row(third).click();
  await page.keyboard.press('Shift+M');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill(second);
  await expect(dialog.getByRole('option', { selected: true })).toContainText(await titleOf(second));
  await dialog.getByText('Before it').click();
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(row(third)).toHaveAttribute('aria-posinset', String(start));

  await row(third).click();
  await row(second).click({ modifiers: ['Shift'] });
  await page.getByRole('group', { name: 'Selected nodes' }).getByRole('button', { name: 'Folder' }).click();
  await expect(page.locator('input:focus, textarea:focus')).toBeVisible();
  await page.keyboard.type(FOLDER);
  await page.keyboard.press('Enter');
  await expect(skill.row(new RegExp(`^${FOLDER}, folder`))).toBeVisible();

  await page.keyboard.press('Control+f');
  await page.getByRole('searchbox', { name: 'Find in the dialog' }).fill(word);
  await page.getByRole('button', { name: 'Replace', exact: true }).first().click();
  await page.getByRole('textbox', { name: 'Replace with' }).fill(instead);
  await expect(page.getByRole('list', { name: 'Results' }).locator('ins').first()).toHaveText(instead);
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(page.getByText(`Nothing has “${word}” in it.`)).toBeVisible();
  await page.getByRole('tab', { name: 'Outline' }).click();
  // Each node is a call of its own.
  await skill.saved(120_000);

  async function titleOf(id: string): Promise<string> {
    return ((await row(id).getAttribute('aria-label')) ?? '').split(',')[0] ?? '';
  }
}
