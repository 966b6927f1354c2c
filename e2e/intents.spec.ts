import { storeSkill } from './api.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { SkillsPage } from './pages/SkillsPage.ts';
import { WordsPage } from './pages/WordsPage.ts';
import { readSample } from './skillFiles.ts';
import { tabTo } from './tabTo.ts';
import { expect, test } from './test.ts';

const bank = readSample('harbour-bank.json');

test('intents by mouse: paste examples, move them, rename everywhere, replace one that is used', async ({
  page,
  service,
}) => {
  const words = new WordsPage(page);
  const id = await storeSkill(service.url, bank);
  await new SkillPage(page).open(service.url, id);
  await page.getByRole('link', { name: 'Intents' }).click();
  const table = words.table('Intents of the skill');
  await expect(table.getByRole('row')).toHaveCount(12);

  await page.getByRole('searchbox', { name: 'Search names and examples' }).fill('stolen');
  await expect(words.row('lost_card')).toBeVisible();
  await expect(words.row('greeting')).toHaveCount(0);
  await page.getByRole('link', { name: 'lost_card' }).click();

  const add = page.getByRole('textbox', { name: 'Add an example, or paste many lines' });
  await words.paste(add, 'my wallet is gone\nI lost my card!\nhello\nMy wallet is gone.\n');
  await expect(words.dialog.getByText('There already')).toBeVisible();
  await expect(words.dialog.getByText('Twice in the paste')).toBeVisible();
  await expect(words.dialog.getByText('Also in #greeting')).toBeVisible();
  await words.dialog.getByRole('button', { name: 'Add 2 examples' }).click();
  await expect(words.row('my wallet is gone')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Overlaps' }).getByText('greeting')).toBeVisible();

  await words.row('hello').first().getByRole('gridcell', { name: 'Select' }).click();
  await words.selection.getByRole('button', { name: 'Move to…' }).click();
  await words.dialog.getByRole('combobox', { name: 'To the intent' }).fill('thanks');
  await words.dialog.getByRole('button', { name: 'Move' }).click();
  await expect(words.table('Examples of #lost_card').getByRole('row', { name: 'hello' })).toHaveCount(0);
  await words.undo.click();
  await expect(words.table('Examples of #lost_card').getByRole('row', { name: 'hello' })).toHaveCount(1);

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await words.dialog.getByRole('textbox', { name: 'New name' }).fill('two words');
  await expect(words.dialog.getByRole('button', { name: 'Rename everywhere' })).toBeDisabled();
  await words.dialog.getByRole('textbox', { name: 'New name' }).fill('card_lost');
  await expect(words.dialog.getByRole('list', { name: 'What changes in the dialog' })).toContainText(
    '#card_lost',
  );
  await words.dialog.getByRole('button', { name: 'Rename everywhere' }).click();
  await expect(page).toHaveURL(/intents\/card_lost$/);
  await words.saved();
  let stored = await words.exported(service.url);
  expect(stored.dialog_nodes.find((node) => node['dialog_node'] === 'lost_card')?.['conditions']).toBe(
    '#card_lost',
  );
  expect(stored.intents.find(({ intent }) => intent === 'card_lost')?.examples).toHaveLength(13);

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await words.dialog.getByRole('combobox', { name: 'Put in its place' }).fill('complaint');
  await words.dialog.getByRole('button', { name: 'Replace and delete' }).click();
  await expect(table).toBeVisible();
  await words.saved();
  stored = await words.exported(service.url);
  expect(stored.intents.some(({ intent }) => intent === 'card_lost')).toBe(false);
  expect(stored.dialog_nodes.find((node) => node['dialog_node'] === 'lost_card')?.['conditions']).toBe(
    '#complaint',
  );
});

test('intents by keyboard alone: make one, teach it, mark an entity, give it a node', async ({
  page,
  service,
}) => {
  // Every key is a turn of the browser, and there are many.
  test.slow();
  const words = new WordsPage(page);
  const id = await storeSkill(service.url, bank);
  await words.open(service.url, id, 'intents');
  const press = (key: string) => page.keyboard.press(key);

  await tabTo(page, /^Intents of the skill/);
  await press('n');
  await expect(words.dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('open_account');
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'open_account' })).toBeVisible();
  await tabTo(page, /^Add an example/);
  await page.keyboard.type('open a savings account');
  await press('Enter');
  await page.keyboard.type('I want a giro');
  await press('Enter');

  await tabTo(page, /^Examples of/);
  await press('ArrowDown');
  await press('ArrowUp');
  await press('F2');
  await press('End');
  await page.keyboard.type(' please');
  await press('Enter');
  await expect(words.row('open a savings account please')).toBeVisible();
  await expect(words.table(/^Examples of/)).toBeFocused();

  await press('e');
  await expect(words.dialog.getByRole('textbox', { name: /^Select the words/ })).toBeFocused();
  await press('Home');
  for (let n = 0; n < 7; n++) await press('ArrowRight');
  for (let n = 0; n < 7; n++) await press('Shift+ArrowRight');
  await press('1');
  await expect(words.dialog.getByRole('button', { name: 'Remove the mention of @account' })).toBeVisible();
  await press('Escape');
  await expect(words.table(/^Examples of/)).toBeFocused();

  await press('ArrowDown');
  await press('Space');
  await press('Delete');
  await expect(words.row('I want a giro')).toHaveCount(0);
  await press('Control+z');
  await expect(words.row('I want a giro')).toHaveCount(1);
  await words.saved();
  const { intents } = await words.exported(service.url);
  expect(intents.find(({ intent }) => intent === 'open_account')?.examples).toEqual([
    { text: 'open a savings account please', mentions: [{ entity: 'account', location: [7, 14] }] },
    { text: 'I want a giro' },
  ]);

  await tabTo(page, /^Add node/);
  await press('Enter');
  await expect(new SkillPage(page).row(/^open_account/)).toHaveAttribute('aria-selected', 'true');
});

test('an example that is there already can’t be written a second time, and the whole reason is seen', async ({
  page,
  service,
}) => {
  const words = new WordsPage(page);
  await words.open(service.url, await storeSkill(service.url, bank), 'intents/account_balance');
  const examples = words.table(/^Examples of/);
  await examples.getByText('how much money do I have', { exact: true }).click();
  const field = examples.getByRole('textbox');
  await field.fill('what is my balance');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/already/);
  await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 });
  await field.press('Escape');
  await expect(examples.getByText('how much money do I have', { exact: true })).toBeVisible();
});

test('a spreadsheet of examples is checked before it comes in', async ({ page, service }) => {
  const words = new WordsPage(page);
  const id = await storeSkill(service.url, bank);
  await words.open(service.url, id, 'intents');
  await page.getByRole('button', { name: 'Import' }).click();
  const lines = Array.from({ length: 300 }, (_, n) => `sentence number ${n},bulk`);
  const csv = ['Example,Intent', 'hello,greeting', '"a, b",greeting', 'x,two words', ...lines].join('\n');
  await words.dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'intents.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(words.dialog.getByRole('checkbox', { name: 'The first row names the columns' })).toBeChecked();
  await words.dialog.getByRole('button', { name: /^Refused/ }).click();
  await expect(words.dialog.getByRole('row')).toHaveCount(2);
  await words.dialog.getByRole('button', { name: 'Import 301 rows' }).click();
  await expect(words.row('bulk')).toContainText('300');
  await words.saved();
  const { intents } = await words.exported(service.url);
  expect(intents.find(({ intent }) => intent === 'bulk')?.examples).toHaveLength(300);
  await words.undo.click();
  await expect(words.row('bulk')).toHaveCount(0);
});

test('a sentence tells which intent it would hit, and the mix-ups which ones are confused', async ({
  page,
  service,
}) => {
  const words = new WordsPage(page);
  const id = await storeSkill(service.url, bank);
  await words.open(service.url, id, 'intents/fees');
  const side = page.getByRole('region', { name: 'Which intent would this hit?' });
  await side.getByRole('textbox', { name: 'Type a sentence' }).fill('somebody stole my card');
  await expect(side.getByRole('listitem').first()).toContainText('lost_card');
  await expect(side.getByText('my card was stolen')).toBeVisible();
  await side.getByRole('button', { name: 'Add to lost_card' }).click();
  await words.saved();
  const { intents } = await words.exported(service.url);
  expect(intents.find(({ intent }) => intent === 'lost_card')?.examples.at(-1)?.text).toBe(
    'somebody stole my card',
  );

  await words.open(service.url, id, 'intents');
  await page.getByRole('button', { name: 'Mix-ups' }).click();
  await expect(words.dialog.getByText(/\d+ of 98 examples are understood/)).toBeVisible({ timeout: 60_000 });
});

test('the pages open offline once the skill stood', async ({ page, context, service }) => {
  const id = await storeSkill(service.url, bank);
  const fetched = page.waitForResponse(/IntentsRoute/);
  await new SkillPage(page).open(service.url, id);
  await fetched;
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Intents' }).click();
  await expect(new WordsPage(page).row('lost_card')).toBeVisible();
});

test('a long pasted list goes and comes back in one call each', async ({ page, service }) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const { id } = await skills.startFromSample('City Museum');
  const words = new WordsPage(page);
  await words.open(service.url, id, 'intents/hours');
  const before = await words.exported(service.url);
  let calls = 0;
  page.on('request', (request) => {
    if (request.method() !== 'GET' && request.url().includes('/v1/')) calls++;
  });
  const saved = async (): Promise<void> => {
    await expect(page.locator('[data-state="saving"]')).toBeVisible();
    await words.saved();
  };
  const lines = Array.from({ length: 60 }, (_, i) => `new sentence number ${i}`).join('\n');
  await words.paste(page.getByRole('textbox', { name: 'Add an example, or paste many lines' }), lines);
  await words.dialog.getByRole('button', { name: /^Add/ }).click();
  await saved();
  const pasted = await words.exported(service.url);
  await words.undo.click();
  await saved();
  expect((await words.exported(service.url)).intents).toEqual(before.intents);
  await page.getByRole('banner').getByRole('button', { name: /^Redo/ }).click();
  await saved();
  expect((await words.exported(service.url)).intents).toEqual(pasted.intents);
  expect(calls).toBe(3);
});
