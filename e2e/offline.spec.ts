import { SkillsPage } from './pages/SkillsPage.ts';
import { picture } from './picture.ts';
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

test.describe('without the form’s code', () => {
  test.use({ expectedError: /net::ERR_FAILED/ });

  test('a form that can’t be fetched says so beneath the title, and comes when it can', async ({
    page,
    context,
    service,
  }) => {
    await context.route(/NodeForm-.*\.js$/, (route) => route.abort());
    const skills = new SkillsPage(page);
    await skills.open(service.url);
    const skill = await skills.startFromSample('City Museum');
    await skill.row(/^Tickets/).click();
    await expect(skill.inspector.getByRole('alert')).toContainText('The form couldn’t be fetched');
    await skill.title.fill('Prices');
    await expect(skill.row(/^Prices/)).toBeVisible();

    await context.unroute(/NodeForm-.*\.js$/);
    await skill.inspector.getByRole('button', { name: 'Try again' }).click();
    await expect(skill.inspector.getByRole('heading', { name: 'When' })).toBeVisible();
    await expect(skill.title).toHaveValue('Prices');
  });
});

test('a node opens offline for the first time, although the panel was closed until then', async ({
  page,
  context,
  service,
}) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startFromSample('City Museum');
  const toggle = page.getByRole('button', { name: 'Show or hide the node panel' });
  await toggle.click();
  await expect(skill.inspector).toHaveCount(0);
  await page.reload();
  // The last of what is fetched ahead for the panel.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /JsonPanel-.*\.js$/.test(name)),
  );
  await context.setOffline(true);
  await toggle.click();
  await skill.row(/^Tickets/).click();
  await expect(skill.inspector.getByRole('heading', { name: 'When' })).toBeVisible();
});

test(
  'twenty edits offline are saved once each and in order',
  { tag: '@long' },
  async ({ page, context, service }) => {
    const skills = new SkillsPage(page);
    await skills.open(service.url);
    const skill = await skills.startFromSample('City Museum');
    await skill.row(/^Tickets/).click();
    await skill.title.waitFor();
    const count = ((await skill.exported(service.url))['dialog_nodes'] as unknown[]).length;
    const saved: string[] = [];
    page.on('requestfinished', (request) => {
      const { title } = (request.postDataJSON() ?? {}) as { title?: string };
      // The first of the nodes may be on its way already, without its title.
      if (request.method() !== 'GET' && title) saved.push(title);
    });

    await context.setOffline(true);
    const names = Array.from({ length: 10 }, (_, index) => `Stop ${index + 1}`);
    for (const name of names) {
      // Each is a node of its own, and then its title.
      await page.keyboard.press('a');
      await expect(skill.title).toBeFocused();
      await expect(skill.title).toHaveValue('');
      await page.keyboard.type(name);
      await skill.title.press('Escape');
      await expect(skill.row(new RegExp(`^${name},`))).toHaveAttribute('aria-selected', 'true');
    }
    await expect(
      page.getByRole('status').filter({ hasText: 'Offline, 20 changes kept here' }),
    ).toBeAttached();

    await picture(page, 'twenty-edits-offline');

    await context.setOffline(false);
    await skill.saved();
    expect(saved).toEqual(names);
    const nodes = (await skill.exported(service.url))['dialog_nodes'] as {
      dialog_node: string;
      title?: string;
      previous_sibling?: string;
    }[];
    expect(nodes).toHaveLength(count + 10);
    const titleOf = new Map(nodes.map((node) => [node.dialog_node, node.title]));
    const before = new Map(nodes.map((node) => [node.title, titleOf.get(node.previous_sibling ?? '')]));
    expect(names.map((name) => before.get(name))).toEqual(['Tickets', ...names.slice(0, -1)]);
  },
);
