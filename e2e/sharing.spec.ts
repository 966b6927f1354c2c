import type { Page } from '@playwright/test';
import { SkillPage } from './pages/SkillPage.ts';
import { SkillsPage } from './pages/SkillsPage.ts';
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
