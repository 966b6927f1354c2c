import { storeSkill } from './api.ts';
import { expectAccessible } from './expectAccessible.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { picture } from './picture.ts';
import { node, skillFile } from './skillFiles.ts';
import { expect, test } from './test.ts';

const travel = skillFile([
  node('Hello', 'welcome'),
  node('Broken', '$flight.number == 1', { previous_sibling: 'Hello' }),
  node('Fly', 'input.text == "fly"', { previous_sibling: 'Broken', output: { text: 'Anything else?' } }),
  node('Lounge', 'input.text == "lounge" && $level == "gold"', {
    parent: 'Fly',
    output: { text: 'Welcome to the lounge.' },
  }),
  node('No lounge', 'input.text == "lounge"', {
    parent: 'Fly',
    previous_sibling: 'Lounge',
    output: { text: 'For gold customers only.' },
  }),
]);

test('cards show what is true while one types, and why a node was taken or not', async ({
  page,
  service,
}) => {
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, travel));
  await skill.openTryIt();
  await skill.say('fly');
  const truth = (name: string) => skill.card(name).locator('[data-truth]');
  await expect(truth('Fly')).toHaveAttribute('data-truth', 'true');
  await expect(truth('Hello')).toHaveAttribute('data-truth', 'false');
  await expect(truth('Broken')).toHaveAttribute('data-truth', 'error');
  await expect(truth('No lounge')).toHaveAttribute('data-truth', 'notReached');
  await expect(skill.row(/^Hello,.*Not true in the test/)).toBeVisible();

  const input = skill.tryIt.getByRole('textbox', { name: 'Say something to the assistant' });
  await input.fill('lounge');
  await expect(truth('No lounge')).toHaveAttribute('data-truth', 'true');
  await expect(truth('Lounge')).toHaveAttribute('data-truth', 'false');
  await expect(truth('Fly')).toHaveAttribute('data-truth', 'notReached');
  // Rows and names say so, too.
  await expect(skill.row(/^Fly,.*in the latest turn/)).toHaveCount(0);
  await expect(skill.row(/^No lounge,.*True in the test/)).toBeVisible();
  await expect(skill.card('No lounge')).toHaveAccessibleName(/, true$/);
  await picture(page, 'truth-typing');
  // Nothing was said yet.
  await expect(skill.tryIt.locator('[data-turn]')).toHaveCount(2);
  await input.fill('');
  await expect(truth('Fly')).toHaveAttribute('data-truth', 'true');

  await skill.tryIt.getByRole('button', { name: 'Circumstances' }).click();
  await skill.tryIt.getByRole('switch', { name: /^Show on cards what is true/ }).uncheck();
  await expect(truth('Fly')).toHaveCount(0);
  await skill.tryIt.getByRole('switch', { name: /^Show on cards what is true/ }).check();
  await skill.tryIt.getByRole('button', { name: 'Circumstances' }).click();

  await skill.say('lounge');
  await skill.row(/^Lounge/).click();
  await page.keyboard.press('y');
  const dialog = page.getByRole('dialog', { name: 'Why (not) “Lounge”?' });
  await expect(dialog).toContainText('Turn 3: “lounge”');
  await expect(dialog).toContainText('The condition of “Lounge” was not true.');
  await expect(dialog).toContainText('$level had no value');
  await expectAccessible(page, 'the reasons');
  await picture(page, 'why-not');
  await page.keyboard.press('Escape');

  await skill.row(/^Hello/).click();
  await expect(skill.title).toHaveValue('Hello');
  await skill.inspector.getByRole('button', { name: 'Why (not) this node?' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'The dialog stood in a branch, and “No lounge” answered there.' })
    .click();
  await expect(skill.row(/^No lounge/)).toHaveAttribute('aria-selected', 'true');

  // Any turn's way can be shown again, until all is cleared.
  const lit = skill.page.locator('[data-card][data-lit]');
  await expect(lit).toHaveCount(1);
  await skill.tryIt.getByRole('button', { name: 'Turn 2', exact: true }).click();
  await expect(truth('Fly')).toHaveAttribute('data-truth', 'true');
  await expect(skill.row(/^Fly,.*in the latest turn/)).toBeVisible();
  await skill.tryIt.getByRole('button', { name: 'Clear the path of the test' }).click();
  await expect(lit).toHaveCount(0);
  await expect(truth('Fly')).toHaveCount(0);
});

test('on a phone, rows show what is true and the node tells why', async ({ page, service }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, travel));
  await skill.openTryIt();
  await skill.say('fly');
  await skill.tryIt.getByRole('button', { name: 'Close' }).click();
  await expect(skill.row(/^Hello,.*Not true in the test/)).toBeVisible();
  await expectAccessible(page, 'rows with what is true');
  await picture(page, 'truth-phone');
  await skill.row(/^Broken/).click();
  const tabs = page.getByRole('group', { name: 'Ways to see the dialog' });
  await tabs.getByRole('button', { name: 'Node', exact: true }).click();
  await skill.inspector.getByRole('button', { name: 'Why (not) this node?' }).click();
  const dialog = page.getByRole('dialog', { name: 'Why (not) “Broken”?' });
  await expect(dialog).toContainText('It could not be evaluated: Null has no property number.');
  await expect(dialog.locator('[data-truth="error"]')).toHaveText('could not be evaluated');
  await expectAccessible(page, 'the reasons on a phone');
  await picture(page, 'why-phone');
});
