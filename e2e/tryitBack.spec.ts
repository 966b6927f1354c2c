import { storeSkill } from './api.ts';
import { expectAccessible } from './expectAccessible.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { node, skillFile } from './skillFiles.ts';
import { expect, test } from './test.ts';

const says = (text: string, more: object = {}) => ({ output: { text }, ...more });
const isSaid = (text: string): string => `input.text == "${text}"`;

/** Books a table: the day is kept in the context. */
const booking = skillFile([
  node('Hello', 'welcome', says('Hello')),
  node('Book', isSaid('book'), {
    previous_sibling: 'Hello',
    ...says('For which day?', { context: { open: true } }),
  }),
  node('Monday', isSaid('monday'), { parent: 'Book', ...says('We are closed', { context: { day: 'mon' } }) }),
  node('Friday', isSaid('friday'), {
    parent: 'Book',
    previous_sibling: 'Monday',
    ...says('Booked', { context: { day: 'fri' } }),
  }),
]);

test('a test goes back a turn, takes another way from there, and both ways are compared', async ({
  page,
  service,
}) => {
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, booking));
  await skill.openTryIt();
  await skill.say('book');
  await skill.say('monday');
  const { tryIt } = skill;
  const slider = tryIt.getByRole('slider', { name: 'Turn that is shown' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'Turn 3 of 3: monday');
  await slider.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', 'Turn 2 of 3: book');
  await expect(tryIt.getByRole('status').filter({ hasText: 'You see turn 2 of 3' })).toBeVisible();
  await expect(tryIt).not.toContainText('We are closed');
  await tryIt.getByRole('button', { name: 'Context', exact: true }).click();
  const context = tryIt.getByRole('region', { name: 'Context' });
  await expect(context).toContainText('$open');
  await expect(context).not.toContainText('$day');
  await tryIt.getByRole('button', { name: 'Context', exact: true }).click();
  await expectAccessible(page, 'an earlier turn');

  await expect(await skill.say('friday')).toContainText('Booked');
  await tryIt.getByRole('button', { name: 'Branches of the test: 2' }).click();
  await page.getByRole('menuitemradio', { name: '1 · From the start' }).click();
  await expect(tryIt).toContainText('We are closed');
  await tryIt.getByRole('button', { name: 'Back to turn 2' }).press('Enter');
  await expect(slider).toHaveAttribute('aria-valuetext', 'Turn 2 of 3: book');
  await tryIt.getByRole('textbox', { name: 'Say something' }).press('PageDown');
  await expect(tryIt).toContainText('We are closed');

  await tryIt.getByRole('button', { name: 'Branches of the test: 2' }).click();
  await page.getByRole('menuitem', { name: 'Compare two branches' }).click();
  const compared = page.getByRole('dialog', { name: 'Two futures side by side' });
  await expect(compared).toContainText('Both have the first 2 turns in common.');
  const [turn] = await compared.getByRole('listitem').filter({ hasText: 'Turn 3' }).all();
  for (const words of [
    'Another sentence',
    'Another answer',
    'Other nodes',
    'Other context',
    '"mon"',
    '"fri"',
  ]) {
    await expect(turn!).toContainText(words);
  }
  await expectAccessible(page, 'two branches');
});
