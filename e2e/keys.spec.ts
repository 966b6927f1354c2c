import { AxeBuilder } from '@axe-core/playwright';
import { SkillPage } from './pages/SkillPage.ts';
import { SkillsPage } from './pages/SkillsPage.ts';
import { expect, test } from './test.ts';

// Chromium says so of every refused call.
test.use({ expectedError: /40[13]/ });

test('a manager makes keys, and who holds a viewer’s can read and try but not edit', async ({
  page,
  browser,
  service,
}) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const { id } = await skills.startFromSample('City Museum');
  await page.goto(service.url);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Keys' })).toBeVisible();

  const make = async (name: string, role: string): Promise<string> => {
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    const may = page.getByRole('combobox', { name: 'May' });
    if (await may.isEnabled()) await may.selectOption(role);
    await page.getByRole('button', { name: 'Make a key' }).click();
    const shown = page.getByRole('textbox', { name: `The key “${name}”` });
    const key = await shown.inputValue();
    expect(key).toMatch(/^parley_/);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(shown).toBeHidden();
    return key;
  };
  await make('Boss', 'manager');
  const key = await make('Ann', 'viewer');
  await expect(page.getByRole('row', { name: /Ann/ })).toContainText('Read and try');
  const faults = await new AxeBuilder({ page }).analyze();
  expect(faults.violations).toEqual([]);

  const other = await browser.newContext();
  const guest = await other.newPage();
  await guest.goto(`${service.url}/s/${id}/dialog`);
  await guest.getByLabel('Key').fill(key);
  await guest.getByRole('button', { name: 'Sign in' }).click();
  const skill = new SkillPage(guest);
  await skill.ready();
  await expect(guest.getByText('To read and try, not to change').first()).toBeVisible();
  await skill.row(/^Tickets/).click();
  await expect(skill.title).not.toBeEditable();
  await skill.inspector.getByRole('button', { name: 'JSON', exact: true }).click();
  const json = skill.inspector.getByRole('textbox', { name: 'JSON of the node' });
  await expect(json).toHaveAttribute('aria-readonly', 'true');
  await expect(json).toContainText('"type"');
  await expect(guest.getByRole('button', { name: 'Add a node below' })).toHaveCount(0);
  await guest.keyboard.press('Delete');
  await expect(skill.row(/^Tickets/)).toBeVisible();

  // Revoked, it opens nothing any more.
  await page.getByRole('button', { name: 'Revoke the key Ann' }).click();
  await page.getByRole('row', { name: /Ann/ }).getByRole('button', { name: 'Revoke', exact: true }).click();
  await expect(page.getByRole('row', { name: /Ann/ })).toBeHidden();
  await guest.reload();
  await expect(guest.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await other.close();
});
