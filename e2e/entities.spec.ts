import { storeSkill } from './api.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { WordsPage } from './pages/WordsPage.ts';
import { readSample } from './skillFiles.ts';
import { tabTo } from './tabTo.ts';
import { expect, test } from './test.ts';

const bank = readSample('harbour-bank.json');

test('entities by mouse: paste values, synonyms as chips, a pattern with groups, merge, switch built-in ones', async ({
  page,
  service,
}) => {
  const words = new WordsPage(page);
  const id = await storeSkill(service.url, bank);
  await new SkillPage(page).open(service.url, id);
  await page.getByRole('link', { name: 'Entities' }).click();
  await page.getByRole('searchbox', { name: 'Search names, values and synonyms' }).fill('waterfront');
  await expect(words.table('Entities of the skill').getByRole('row')).toHaveCount(2);
  await page.getByRole('link', { name: 'branch' }).click();

  const add = page.getByRole('textbox', { name: 'Add a value, or value: synonym, synonym' });
  await words.paste(add, 'Station: railway station, terminal\nHarbour\nPark, green');
  await expect(words.row('railway station')).toBeVisible();
  // Two values have the word “terminal” now.
  await expect(words.row('railway station')).toContainText('1 shared word');
  await words.row('railway station').getByText('Station', { exact: true }).click();
  await expect(words.dialog.getByText('“terminal” stands for Airport too.')).toBeVisible();
  await words.dialog.getByRole('button', { name: 'Remove terminal' }).click();
  await expect(words.dialog.getByText('“terminal” stands for Airport too.')).toHaveCount(0);
  await words.dialog.getByRole('textbox', { name: /^Add synonyms/ }).fill('trains, tracks');
  await words.dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await words.dialog.getByRole('combobox', { name: 'Merge into another value' }).fill('Park');
  await words.dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(words.dialog).toHaveCount(0);
  await words.saved();
  let stored = await words.exported(service.url);
  const branch = stored.entities.find(({ entity }) => entity === 'branch');
  expect(branch?.values.find(({ value }) => value === 'Park')).toMatchObject({
    synonyms: ['green', 'Station', 'railway station', 'trains', 'tracks'],
  });
  expect(branch?.values).toHaveLength(4);

  await page.goto(`${service.url}/s/${id}/entities/reference`);
  await words.row('case number').getByText('case number').click();
  await words.dialog.getByRole('textbox', { name: /^New pattern/ }).fill('(');
  await expect(words.dialog.getByRole('alert')).toContainText('can’t be read');
  await words.dialog.getByRole('textbox', { name: /^New pattern/ }).fill('(\\d{3})/(\\d{2})');
  await words.dialog.getByRole('textbox', { name: /^Try the patterns/ }).fill('it is 123/45');
  const match = words.dialog.getByRole('list', { name: 'What the patterns find' });
  await expect(match).toContainText('Group 2');
  await expect(match).toContainText('45');
  await words.dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('switch', { name: 'Fuzzy matching' }).check();
  await words.saved();

  await page.goto(`${service.url}/s/${id}/entities`);
  await page.getByRole('button', { name: 'Built in' }).click();
  await page.getByRole('switch', { name: 'Recognise @sys-date' }).check();
  await words.saved();
  stored = await words.exported(service.url);
  expect(stored.entities.find(({ entity }) => entity === 'sys-date')).toMatchObject({ values: [] });
  expect(stored.entities.find(({ entity }) => entity === 'reference')).toMatchObject({
    fuzzy_match: true,
    values: [{ patterns: ['\\bHB-(\\d{6})\\b', '(\\d{3})/(\\d{2})'] }],
  });
});

test('entities by keyboard alone: make one, rename a value everywhere, delete and undo', async ({
  page,
  service,
}) => {
  // Every key is a turn of the browser, and there are many.
  test.slow();
  const words = new WordsPage(page);
  const id = await storeSkill(service.url, bank);
  await words.open(service.url, id, 'entities');
  const press = (key: string) => page.keyboard.press(key);

  await tabTo(page, /^Entities of the skill/);
  await press('n');
  await expect(words.dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('colour');
  await press('Enter');
  await tabTo(page, /^Add a value/);
  await page.keyboard.type('red: crimson, scarlet');
  await press('Enter');
  await expect(words.row('crimson')).toBeVisible();
  await tabTo(page, /^Values of/);
  await press('Space');
  await press('Delete');
  await expect(words.row('crimson')).toHaveCount(0);
  await press('Escape');
  await page.keyboard.press('Control+z');
  await expect(words.row('crimson')).toHaveCount(1);

  await page.goto(`${service.url}/s/${id}/entities/reply`);
  await tabTo(page, /^Values of/);
  await press('End');
  await press('Enter');
  await expect(words.dialog.getByRole('textbox', { name: 'Value', exact: true })).toBeFocused();
  await press('Control+a');
  await page.keyboard.type('never');
  await press('Enter');
  await words.saved();
  const { dialog_nodes: nodes } = await words.exported(service.url);
  const conditions = nodes.map((node) => String(node['conditions']));
  expect(conditions).toContain('#goodbye || @reply:never');
  expect(
    conditions.some((condition) => condition.includes('@reply:no ') || condition.endsWith('@reply:no')),
  ).toBe(false);
});

test('a list of values and patterns is checked before it comes in', async ({ page, service }) => {
  const words = new WordsPage(page);
  await words.open(service.url, await storeSkill(service.url, bank), 'entities');
  await page.getByRole('button', { name: 'Import' }).click();
  const cells =
    'phone\tlocal\t/(\\d{3})-(\\d{4})/\nbranch\tHarbour\tpier\nbranch\tHarbour\t/x+/\ntwo words\tx';
  await words.dialog.getByRole('textbox', { name: /^Or paste/ }).fill(cells);
  await words.dialog.getByRole('button', { name: 'What would happen' }).click();
  await expect(words.dialog.getByRole('button', { name: 'Refused2' })).toBeVisible();
  await words.dialog.getByRole('button', { name: 'Import 2 rows' }).click();
  await expect(words.row('phone')).toBeVisible();
  await words.saved();
  const { entities } = await words.exported(service.url);
  expect(entities.find(({ entity }) => entity === 'phone')?.values).toEqual([
    expect.objectContaining({ type: 'patterns', patterns: ['(\\d{3})-(\\d{4})'] }),
  ]);
});

test('variables: where each is set and tested, those never read, rename everywhere', async ({
  page,
  service,
}) => {
  const words = new WordsPage(page);
  const id = await storeSkill(service.url, bank);
  await words.open(service.url, id, 'variables');
  await page.getByRole('button', { name: /^Never read/ }).click();
  await expect(words.row('branch')).toBeVisible();
  await expect(words.row('mood')).toHaveCount(0);
  await page.getByRole('button', { name: 'All', exact: true }).click();

  await tabTo(page, /^Context variables/);
  await page.keyboard.press('Home');
  await expect(words.row('branch')).toHaveAttribute('data-active', '');
  await page.keyboard.press('F2');
  await expect(words.dialog.getByRole('textbox', { name: 'New name' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('office');
  await expect(words.dialog.getByRole('list', { name: 'What changes in the dialog' })).toContainText(
    'office',
  );
  await page.keyboard.press('Enter');
  await expect(words.row('office')).toBeVisible();
  await words.saved();
  const text = JSON.stringify((await words.exported(service.url)).dialog_nodes);
  expect(text).toContain('"office":"@branch"');
  expect(text).not.toContain('$branch');

  await words.row('card').first().getByText('card', { exact: true }).click();
  await page.getByRole('complementary').getByRole('link').first().click();
  await expect(page).toHaveURL(/dialog\?node=/);
});
