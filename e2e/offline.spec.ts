import { SkillsPage } from './pages/SkillsPage.ts';
import { expect, test } from './test.ts';

test('edits made offline are kept here, said so, and saved when the line is back', async ({
  page,
  context,
  service,
}) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startFromSample('City Museum');
  await skill.row(/^Tickets/).click();
  await skill.title.waitFor();
  await context.setOffline(true);
  await skill.title.fill('Prices');
  await expect(page.getByRole('status').filter({ hasText: 'Offline, 1 change kept here' })).toBeAttached();
  expect(JSON.stringify(await skill.exported(service.url))).not.toContain('"Prices"');

  await context.setOffline(false);
  await skill.saved();
  expect(JSON.stringify(await skill.exported(service.url))).toContain('"Prices"');
});

test('closing the tab with unsent edits loses nothing', async ({ page, context, service }) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startFromSample('City Museum');
  await skill.row(/^Tickets/).click();
  await service.kill();
  await skill.title.fill('Prices');
  await expect(skill.row(/^Prices/)).toBeVisible();
  const address = page.url();
  // The text is in the log before the tab goes.
  await expect(page.getByRole('status').filter({ hasText: 'Offline, 1 change kept here' })).toBeAttached();
  await page.close();

  await service.start();
  const next = await context.newPage();
  await next.goto(address);
  await expect(next.getByRole('treeitem', { name: /^Prices/ })).toBeVisible();
  await expect(next.locator('[data-state="saved"]')).toBeVisible();
  const exported = await next.request.get(`${service.url}/studio/skills/${address.split('/')[4]}/export`);
  expect(await exported.text()).toContain('"Prices"');
});
