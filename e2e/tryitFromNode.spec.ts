import { storeSkill } from './api.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { node, skillFile } from './skillFiles.ts';
import { expect, test } from './test.ts';

/** Deep down: only gold customers are offered a lounge, and only after a flight was booked. */
const travel = skillFile([
  node('Hello', 'welcome'),
  node('Fly', 'input.text == "fly"', { previous_sibling: 'Hello', output: { text: 'Anything else?' } }),
  node('Lounge', '$level == "gold" && input.text == "lounge"', {
    parent: 'Fly',
    output: { text: 'Welcome to the lounge, $name.' },
  }),
  node('No lounge', 'input.text == "lounge"', {
    parent: 'Fly',
    previous_sibling: 'Lounge',
    output: { text: 'For gold customers only.' },
  }),
]);

test('a test begins at a node, with variables that are kept as a set', async ({ page, service }) => {
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, travel));
  const { tryIt } = skill;
  await skill.card('Lounge').hover();
  await skill.card('Lounge').getByRole('button', { name: 'Test from here' }).click();
  const drawer = tryIt.getByRole('region', { name: 'Test from “Lounge”' });
  await expect(drawer.getByRole('button', { name: 'Start the test' })).toBeFocused();
  await drawer.getByRole('radio', { name: /^Its turn comes/ }).check();
  await drawer.getByRole('combobox', { name: 'Type of $level' }).selectOption('Text');
  await drawer.getByRole('textbox', { name: 'Value of $level' }).fill('gold');
  await drawer.getByRole('combobox', { name: 'Type of $name' }).selectOption('Text');
  await drawer.getByRole('textbox', { name: 'Value of $name' }).fill('Ada');
  await drawer.getByRole('textbox', { name: 'Name of the set' }).fill('Gold Ada');
  await drawer.getByRole('button', { name: 'Keep as a set' }).click();
  await expect(drawer.getByRole('combobox', { name: 'Take them from' })).toHaveValue(/./);
  await drawer.getByRole('button', { name: 'Start the test' }).click();
  await expect(tryIt).toContainText('The test began before “Lounge”');
  const input = tryIt.getByRole('textbox', { name: 'Say something to the assistant' });
  await expect(input).toBeFocused();
  await input.fill('lounge');
  await input.press('Enter');
  await expect(tryIt).toContainText('Welcome to the lounge, Ada.');

  // Without the variables the other node answers; the set is there again for the next visit, by keyboard.
  await page.reload();
  await skill.ready();
  await skill.row(/^Lounge/).click();
  await page.keyboard.press('Shift+T');
  await drawer.getByRole('radio', { name: /^Its turn comes/ }).check();
  await drawer.getByRole('button', { name: 'Start the test' }).click();
  await input.fill('lounge');
  await input.press('Enter');
  await expect(tryIt).toContainText('For gold customers only.');
  await skill.row(/^Lounge/).click();
  await page.keyboard.press('Shift+T');
  await drawer.getByRole('combobox', { name: 'Take them from' }).selectOption('Gold Ada');
  await expect(drawer.getByRole('textbox', { name: 'Value of $level' })).toHaveValue('gold');
  await drawer.getByRole('button', { name: 'Start the test' }).click();
  await expect(tryIt).toContainText('which answered whatever its condition');
  await expect(tryIt).toContainText('Welcome to the lounge, Ada.');

  // From the node’s menu, where a reply is waited for; the set is deleted.
  await skill.row(/^Fly/).click();
  await skill.inspector.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: /^Test from here/ }).click();
  const other = tryIt.getByRole('region', { name: 'Test from “Fly”' });
  await other.getByRole('combobox', { name: 'Take them from' }).selectOption('Gold Ada');
  await other.getByRole('button', { name: 'Delete the set “Gold Ada”' }).click();
  await expect(other.getByRole('combobox', { name: 'Take them from' })).toHaveCount(0);
  await other.getByRole('radio', { name: /^It has answered/ }).check();
  await other.getByRole('button', { name: 'Start the test' }).click();
  await input.fill('lounge');
  await input.press('Enter');
  await expect(tryIt).toContainText('Welcome to the lounge, Ada.');
  await tryIt.getByRole('button', { name: 'Test from the greeting' }).click();
  await expect(tryIt.locator('[data-turn="1"]')).toContainText('Hello');
});
