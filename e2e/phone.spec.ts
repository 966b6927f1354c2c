import type { Page } from '@playwright/test';
import { storeSkill } from './api.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { SkillsPage } from './pages/SkillsPage.ts';
import { WordsPage } from './pages/WordsPage.ts';
import { readSample } from './skillFiles.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const bank = readSample('harbour-bank.json');

test('the skills page fits a phone', async ({ page, service }) => {
  await storeSkill(service.url, { ...bank, name: 'Customer care of the Harbour Bank, all branches' });
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  await expect(skills.names).toHaveCount(1);
  await expectToFit(page);

  await page.getByRole('button', { name: /^Start from a sample/ }).tap();
  await expect(skills.dialog.getByRole('button', { name: /^Harbour Bank/ })).toBeInViewport();
  await expectToFit(page);
});

test('a phone shows the outline, and the chat over it', async ({ page, service }) => {
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, bank));
  await expect(skill.canvas).toBeHidden();
  await expect(skill.inspector).toBeHidden();
  await expectToFit(page);

  await skill.openTryIt();
  const turn = await skill.say('what is my balance');
  await expect(turn).toContainText('account_balance');
  await expect(skill.row(/^Balance,.* in the latest turn/)).toBeInViewport();
  await expectToFit(page);

  const greeting = skill.tryIt.getByRole('heading', { name: 'Turn 1' });
  await expect(greeting).not.toBeInViewport();
  await page.getByRole('button', { name: 'Full height' }).tap();
  await expect(greeting).toBeInViewport();
  await expectToFit(page);
  await page.getByRole('button', { name: 'Outline' }).tap();
  await expect(skill.tryIt).toBeHidden();
});

test('a tap on a node selects it', async ({ page, service }) => {
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, bank));

  await skill.row(/^Fees/).tap();
  await expect(skill.row(/^Fees/)).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/node=/);
  expect(bank.dialog_nodes.find(({ title }) => title === 'Fees')?.['dialog_node']).toBe(skill.selected);
});

test('a phone edits a node, shows the canvas, and selects several nodes', async ({ page, service }) => {
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, bank));
  const tabs = page.getByRole('group', { name: 'Ways to see the dialog' });

  await test.step('the node', async () => {
    await skill.row(/^Fees/).tap();
    await tabs.getByRole('button', { name: 'Node', exact: true }).tap();
    await expect(skill.title).toHaveValue('Fees');
    await skill.title.fill('Prices');
    await expectToFit(page);
    await tabs.getByRole('button', { name: 'Nodes' }).tap();
    await expect(skill.row(/^Prices/)).toBeInViewport();
  });

  await test.step('the canvas, by touch', async () => {
    await tabs.getByRole('button', { name: 'Canvas' }).tap();
    await expect(skill.card('fees')).toBeInViewport();
    const controls = page.getByRole('group', { name: 'View of the canvas' });
    await expect(controls).toBeInViewport({ ratio: 1 });
    await tabs.getByRole('button', { name: 'Nodes' }).tap();
  });

  await test.step('several', async () => {
    await page.getByRole('button', { name: /^Search/ }).tap();
    await page.getByRole('combobox').fill('Select several');
    await page.getByRole('option', { name: /Select several nodes/ }).tap();
    await skill.row(/^Complaint/).tap();
    const bar = page.getByRole('group', { name: 'Selected nodes' });
    await expect(bar).toContainText('2 nodes selected');
    await expectToFit(page);
    await bar.getByRole('button', { name: 'Clear the selection' }).tap();
    await expect(bar).toBeHidden();
  });
});

test('a phone shows an entity’s name and values, and further down where it is used', async ({
  page,
  service,
}) => {
  const words = new WordsPage(page);
  await words.open(service.url, await storeSkill(service.url, bank), 'entities/account');

  const name = page.getByRole('heading', { name: 'account', exact: true });
  const box = await name.boundingBox();
  // One line, whatever stands beside it.
  expect(box?.height).toBeLessThan(40);
  await expect(words.row('business')).toBeInViewport({ ratio: 1 });
  const use = page.getByRole('complementary').getByRole('link', { name: '@account:savings' });
  await expect(use).not.toBeInViewport();
  await name.hover();
  await page.mouse.wheel(0, 2000);
  await expect(use).toBeInViewport({ ratio: 1 });
  await expectToFit(page);
});

/** Nothing scrolls sideways, and every button is on the screen. */
async function expectToFit(page: Page): Promise<void> {
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX);
        return (scrolls || element === document.documentElement) && element.scrollWidth > element.clientWidth;
      })
      .map((element) => element.outerHTML.slice(0, 200)),
  );
  expect(wide).toEqual([]);
  const outside = await page.getByRole('button').evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { left, right } = button.getBoundingClientRect();
        return left < 0 || right > window.innerWidth;
      })
      .map((button) => button.outerHTML.slice(0, 200)),
  );
  expect(outside).toEqual([]);
}
