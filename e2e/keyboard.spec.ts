import { SkillPage } from './pages/SkillPage.ts';
import { SkillsPage } from './pages/SkillsPage.ts';
import { tabTo } from './tabTo.ts';
import { expect, test } from './test.ts';

test('everything by keyboard alone: create, edit, move, delete, undo, test', async ({ page, service }) => {
  // Every key is a turn of the browser, and there are many.
  test.slow();
  await new SkillsPage(page).open(service.url);
  const press = (key: string) => page.keyboard.press(key);

  await tabTo(page, /^Blank skill/);
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('By keys');
  await press('Enter');
  const skill = new SkillPage(page);
  await skill.ready();

  await tabTo(page, /^Dialog outline/);
  await press('Home');
  await expect(skill.row(/^Welcome/)).toHaveAttribute('aria-selected', 'true');
  await press('a');
  await expect(skill.title).toBeFocused();
  await page.keyboard.type('Hours');
  await tabTo(page, /^Add condition/);
  await press('Enter');
  await page.keyboard.type('input.text.contains("open")');
  await tabTo(page, /^Text/);
  await page.keyboard.type('We are open from 9 to 5.');
  await press('Escape');
  await press('Escape');
  await expect(skill.row(/^Hours/)).toHaveAttribute('aria-selected', 'true');

  await press('Alt+ArrowDown');
  await expect(skill.row(/^Hours/)).toHaveAttribute('aria-posinset', '3');
  await press('Control+z');
  await expect(skill.row(/^Hours/)).toHaveAttribute('aria-posinset', '2');
  await press('Delete');
  await expect(skill.row(/^Hours/)).toHaveCount(0);
  await press('Control+z');
  await expect(skill.row(/^Hours/)).toHaveCount(1);

  await press('t');
  const input = skill.tryIt.getByRole('textbox', { name: 'Say something to the assistant' });
  await expect(input).toBeVisible();
  await tabTo(page, /^Say something/);
  await expect(skill.tryIt.locator('[data-turn="1"]')).toContainText('Hello');
  await expect(skill.tryIt.getByRole('log')).toHaveAttribute('aria-busy', 'false');
  await page.keyboard.type('when are you open');
  await press('Enter');
  await expect(skill.tryIt.locator('[data-turn="2"]')).toContainText('We are open from 9 to 5.');

  await press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Anything');
  await press('Enter');
  await expect(skill.row(/^Anything else/)).toHaveAttribute('aria-selected', 'true');
});
