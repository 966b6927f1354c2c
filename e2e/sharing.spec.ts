import type { Page } from '@playwright/test';
import { storeSkill } from './api.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { SkillsPage } from './pages/SkillsPage.ts';
import { picture } from './picture.ts';
import { readSample } from './skillFiles.ts';
import { expect, test } from './test.ts';

// The service refuses what is out of date; Chromium says so of every refused call.
test.use({ expectedError: /412/ });

test('two editors see each other’s changes and never overwrite each other silently', async ({
  page,
  context,
  service,
}) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const mine = await skills.startFromSample('City Museum');
  const { id } = mine;
  const other = await context.newPage();
  const theirs = new SkillPage(other);
  await theirs.open(service.url, id);

  // Each sees where the other is, and what the other writes.
  await theirs.row(/^Tickets/).click();
  await expect(mine.row(/^Tickets/).locator('[data-presence]')).toBeVisible();
  await theirs.title.fill('Prices');
  await expect(mine.row(/^Prices/)).toBeVisible();

  // Different nodes at the same time: both stay.
  await mine.row(/^Prices/).click();
  await mine.title.fill('Prices today');
  await expect(theirs.title).toHaveValue('Prices today');

  // The same text at the same time: theirs stands until the author has chosen.
  await context.setOffline(true);
  await mine.title.fill('Mine');
  await theirs.title.fill('Theirs');
  await context.setOffline(false);
  const asked = (at: Page) => at.getByRole('region', { name: 'Changed by both' });
  await expect.poll(async () => (await asked(page).count()) + (await asked(other).count())).toBe(1);
  // Whoever's change arrived second is asked.
  const chooser = asked((await asked(page).count()) > 0 ? page : other);
  await expect(chooser.getByText('Mine', { exact: true }).first()).toBeVisible();
  await chooser.getByRole('button', { name: 'Keep both' }).click();
  await expect(chooser).toBeHidden();
  await expect(mine.title).toHaveValue(/Mine Theirs|Theirs Mine/);
  await expect(theirs.title).toHaveValue(/Mine Theirs|Theirs Mine/);
  expect(JSON.stringify(await mine.exported(service.url))).toMatch(/Mine Theirs|Theirs Mine/);
});

test(
  'two browsers at once: both build, move and take back, and end with the same skill',
  { tag: '@long' },
  async ({ page, browser, service }) => {
    // Two pages of the editor are drawn at the same time.
    test.slow();
    const id = await storeSkill(service.url, readSample('city-museum.json'));
    const mine = new SkillPage(page);
    await mine.open(service.url, id);
    const elsewhere = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    const theirs = new SkillPage(await elsewhere.newPage());
    await theirs.open(service.url, id);
    const add = async (skill: SkillPage, below: RegExp, name: string): Promise<void> => {
      await skill.row(below).click();
      await skill.page.keyboard.press('a');
      await expect(skill.title).toBeFocused();
      await expect(skill.title).toHaveValue('');
      await skill.page.keyboard.type(name);
      await skill.title.press('Escape');
    };

    await test.step('each adds below another node, at the same time', async () => {
      await Promise.all([
        add(mine, /^Tickets/, 'Mine one').then(() => add(mine, /^Mine one/, 'Mine two')),
        add(theirs, /^Opening hours/, 'Theirs one').then(() => add(theirs, /^Theirs one/, 'Theirs two')),
      ]);
      for (const skill of [mine, theirs]) {
        for (const name of ['Mine one', 'Mine two', 'Theirs one', 'Theirs two']) {
          await expect(skill.row(new RegExp(`^${name}`))).toBeVisible();
        }
      }
    });

    await test.step('one moves a branch while the other writes in it', async () => {
      await theirs.row(/^Mine one/).click();
      await Promise.all([
        mine
          .row(/^Mine two/)
          .click()
          .then(() => page.keyboard.press('Alt+ArrowRight')),
        theirs.title.fill('Ours'),
      ]);
      for (const skill of [mine, theirs]) {
        await expect(skill.row(/^Ours/)).toBeVisible();
        await expect(skill.row(/^Mine two/)).toHaveAttribute('aria-level', '2');
      }
    });

    await test.step('undo takes back one’s own step alone', async () => {
      await mine.undo.click();
      for (const skill of [mine, theirs]) {
        await expect(skill.row(/^Mine two/)).toHaveAttribute('aria-level', '1');
        await expect(skill.row(/^Ours/)).toBeVisible();
      }
    });

    await picture(page, 'two-browsers');
    await Promise.all([mine.saved(), theirs.saved()]);
    const rows = (skill: SkillPage) =>
      skill.outline
        .getByRole('treeitem')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-node')));
    expect(await rows(theirs)).toEqual(await rows(mine));
    await elsewhere.close();
  },
);
