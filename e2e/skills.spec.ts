import { readFile } from 'node:fs/promises';
import { storeSkill, storedSkills } from './api.ts';
import { differences } from './differences.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { SkillsPage } from './pages/SkillsPage.ts';
import { readSample, samplePath } from './skillFiles.ts';
import { expect, test } from './test.ts';

const museum = readSample('city-museum.json');

test('with no skills yet there are three doors and a word about them', async ({ page, service }) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);

  await expect(skills.doors).toHaveCount(3);
  await expect(page.getByText('No skills yet')).toBeVisible();
  await expect(skills.list).toBeHidden();
});

test('a sample opens as a copy of one’s own', async ({ page, service }) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startFromSample('City Museum');

  await expect(skill.row(/^Opening hours/)).toBeVisible();
  expect(differences(await skill.exported(service.url), museum)).toEqual([]);

  await skill.home();
  await expect(skills.names).toHaveText(['City Museum']);
});

test('a blank skill greets and has an answer to anything else', async ({ page, service }) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startBlank('Flower shop');

  await expect(skill.outline.getByRole('treeitem')).toHaveText([/Welcome/, /Anything else/]);
  await expect(skill.name).toHaveText(/Flower shop/);
  await skill.home();
  await expect(skills.card('Flower shop')).toContainText('2 nodes');
});

test('a card says what is in its skill', async ({ page, service }) => {
  await storeSkill(service.url, museum);
  await storeSkill(service.url, { ...museum, name: 'Broken', dialog_nodes: brokenJump() });
  const skills = new SkillsPage(page);
  await skills.open(service.url);

  const { intents, entities } = museum as { intents?: unknown[]; entities?: unknown[] };
  const card = skills.card('City Museum');
  await expect(card).toContainText(`${intents?.length} intents`);
  await expect(card).toContainText(`${entities?.length} entities`);
  await expect(card).toContainText(museum['description'] as string);
  await expect(card).toContainText('English');
  await expect(card).toContainText('No problems');
  await expect(skills.card('Broken')).toContainText('1 problem');
  await expect(skills.card('Broken')).not.toContainText('1 problems');
});

test('the list is narrowed by words and sorted', async ({ page, service }) => {
  for (const name of ['Café', 'Aquarium', 'Zoo']) await storeSkill(service.url, { name, language: 'en' });
  const skills = new SkillsPage(page);
  await skills.open(service.url);

  await expect(skills.names).toHaveText(['Zoo', 'Aquarium', 'Café']);
  await skills.sortBy('Name');
  await expect(skills.names).toHaveText(['Aquarium', 'Café', 'Zoo']);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('cafe');
  await expect(skills.names).toHaveText(['Café']);
  await skills.filter.fill('submarine');
  await expect(page.getByText('No skill is called “submarine”')).toBeVisible();
  await page.getByRole('button', { name: 'Show all skills' }).click();
  await expect(skills.names).toHaveText(['Aquarium', 'Café', 'Zoo']);
});

test('a duplicate is a skill of its own with another name', async ({ page, service }) => {
  await storeSkill(service.url, museum);
  const skills = new SkillsPage(page);
  await skills.open(service.url);

  await skills.act('City Museum', 'Duplicate');
  await expect(skills.card('City Museum copy')).toBeVisible();
  await skills.act('City Museum', 'Duplicate');
  await expect(skills.card('City Museum copy 2')).toBeVisible();

  await skills.card('City Museum copy').getByRole('link').click();
  const copy = await skills.arrive();
  expect(differences(await copy.exported(service.url), { ...museum, name: 'City Museum copy' })).toEqual([]);
});

test('an export is the file that was imported', async ({ page, service }) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.openFile(samplePath('harbour-bank.json'));
  await skill.home();

  const downloading = page.waitForEvent('download');
  await skills.act('Harbour Bank', 'Export as a Watson file');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Harbour Bank.json');
  const exported = JSON.parse(await readFile(await download.path(), 'utf8')) as unknown;
  expect(differences(exported, readSample('harbour-bank.json'))).toEqual([]);
});

test('deleting can be undone', async ({ page, service }) => {
  await storeSkill(service.url, museum);
  const skills = new SkillsPage(page);
  await skills.open(service.url);

  await skills.act('City Museum', 'Delete');
  await expect(skills.card('City Museum')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Skills', exact: true })).toBeFocused();
  await expect.poll(() => storedSkills(service.url)).toEqual([]);

  await skills.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(skills.toast.filter({ hasText: '“City Museum” is back.' })).toBeVisible();
  await page.reload();
  await skills.card('City Museum').getByRole('link').click();
  const skill = await skills.arrive();
  expect(differences(await skill.exported(service.url), museum)).toEqual([]);
});

test.describe(() => {
  test.use({ expectedError: /status of 404/ });

  test('what is deleted stays away', async ({ page, service }) => {
    const id = await storeSkill(service.url, museum);
    const skills = new SkillsPage(page);
    await skills.open(service.url);

    await skills.act('City Museum', 'Delete');
    await expect(skills.toast.filter({ hasText: '“City Museum” is deleted.' })).toBeVisible();
    await page.reload();
    await expect(page.getByText('No skills yet')).toBeVisible();
    await page.goto(`${service.url}/s/${id}/dialog`);
    await expect(page.getByText('There is nothing here')).toBeVisible();
  });
});

test('an address that leads nowhere in a skill says so within its page', async ({ page, service }) => {
  const id = await storeSkill(service.url, museum);
  await page.goto(`${service.url}/s/${id}/nowhere`);
  await expect(page.getByText('There is nothing here')).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(1);
  await page.getByRole('link', { name: 'Intents' }).click();
  await expect(page.getByRole('grid', { name: /^Intents/ })).toBeVisible();
});

test('a skill is renamed from its page, and undo takes it back', async ({ page, service }) => {
  const id = await storeSkill(service.url, museum);
  const skill = new SkillPage(page);
  await skill.open(service.url, id);

  await skill.rename('Town Museum');
  await expect(skill.name).toHaveText(/Town Museum/);
  await expect(skill.name.getByRole('button')).toBeFocused();
  await skill.saved();
  expect(await storedSkills(service.url)).toEqual(['Town Museum']);
  await skill.undo.click();
  await skill.saved();
  expect(await storedSkills(service.url)).toEqual(['City Museum']);
});

/** The museum's nodes with a jump to one that isn't there. */
function brokenJump(): Record<string, unknown>[] {
  const [first, ...others] = museum.dialog_nodes;
  const jump = { behavior: 'jump_to', dialog_node: 'gone', selector: 'body' };
  return [{ ...first, next_step: jump }, ...others];
}
