import { storeSkill } from './api.ts';
import { overwrite } from './overwrite.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { TestsPage } from './pages/TestsPage.ts';
import { picture } from './picture.ts';
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

test('a conversation that began at a node is saved as a test, which begins there', async ({
  page,
  service,
}) => {
  const skill = new SkillPage(page);
  const tests = new TestsPage(page);
  const { tryIt } = skill;
  await skill.open(service.url, await storeSkill(service.url, travel));
  const set = async (variable: string, value: string): Promise<void> => {
    await tryIt.getByRole('combobox', { name: `Type of ${variable}` }).selectOption('Text');
    await tryIt.getByRole('textbox', { name: `Value of ${variable}` }).fill(value);
  };
  const saveAsTest = async (name: string, ...lines: string[]): Promise<void> => {
    await tryIt.getByRole('button', { name: 'Save as test' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue(name);
    await expect(dialog.getByRole('textbox', { name: 'The test' })).toHaveValue(lines.join('\n'));
    await picture(page, 'a-test-from-a-node-is-saved');
    await dialog.getByRole('button', { name: 'Save test' }).click();
    await expect(dialog).toBeHidden();
  };
  const answer = 'bot: Welcome to the lounge, Ada.';

  await skill.row(/^Lounge/).click();
  await page.keyboard.press('Shift+T');
  await tryIt.getByRole('radio', { name: /^Its turn comes/ }).check();
  await set('$level', 'gold');
  await set('$name', 'Ada');
  await tryIt.getByRole('button', { name: 'Start the test' }).click();
  await expect(tryIt.getByRole('button', { name: 'Save as test' })).toBeDisabled();
  const input = tryIt.getByRole('textbox', { name: 'Say something to the assistant' });
  await input.fill('lounge');
  await input.press('Enter');
  await expect(tryIt.getByText('Welcome to the lounge')).toBeVisible();
  const given = ['given: $level = gold', 'given: $name = Ada'];
  await saveAsTest('lounge', 'before: Lounge', ...given, 'user: lounge', answer, '');

  // The node’s answer is a test by itself.
  await skill.row(/^Lounge/).click();
  await page.keyboard.press('Shift+T');
  await tryIt.getByRole('button', { name: 'Start the test' }).click();
  await expect(tryIt.getByText('Welcome to the lounge')).toBeVisible();
  await saveAsTest('Lounge', 'at: Lounge', ...given, 'user:', answer, '');

  await tests.go();
  await tests.runAll();
  await expect(tests.table.getByText('As planned')).toHaveCount(2);
  await tests.open('lounge');
  await expect(tests.result).toContainText('Began before Lounge');
  await picture(page, 'a-test-that-began-at-a-node');

  // Without its node it can’t run, and says why while it is written and when it was run.
  await overwrite(tests.plan, 'after: Nowhere\nuser: lounge\n');
  const faults = page.getByRole('list', { name: 'Faults of the plan' });
  await expect(faults).toContainText('Line 1 There is no node “Nowhere”.');
  await page.getByRole('button', { name: 'Save and run' }).click();
  await expect(tests.table.getByText('Can’t run')).toBeVisible();
  await expect(tests.result).toContainText('The plan has faults, so it didn’t run.');
  await picture(page, 'a-test-that-begins-nowhere');
  await overwrite(tests.plan, 'after: Fly\nuser: lounge\nnode: No lounge\n');
  await page.getByRole('button', { name: 'Save and run' }).click();
  await expect(tests.table.getByText('As planned')).toHaveCount(2);
});
