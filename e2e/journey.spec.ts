import { readFileSync } from 'node:fs';
import { differences } from './differences.ts';
import { SkillsPage } from './pages/SkillsPage.ts';
import { expect, test } from './test.ts';

const SAMPLE = 'public/samples/harbour-bank.json';

test('first start: take a sample, change it, talk to it, restart the service, all there', async ({
  page,
  service,
}) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startFromSample('Harbour Bank');
  await skill.row(/^Opening hours/).click();
  await skill.title.fill('When we are open');
  await expect(skill.card('hours')).toContainText('When we are open');
  await skill.saved();

  await skill.openTryIt();
  await expect(skill.tryIt.locator('[data-turn="1"]')).toContainText('Harbour Bank');
  const turn = await skill.say('are you open on sundays?');
  await expect(turn).toContainText('We are closed on Sundays');
  await expect(turn.getByTitle('#opening_hours')).toBeVisible();
  await expect(turn.getByTitle('@day:sunday')).toBeVisible();
  await expect(turn.getByRole('button', { name: 'When we are open' })).toBeVisible();
  await expect(skill.card('hours')).toHaveAttribute('data-lit', 'true');
  await expect(skill.row(/^When we are open/)).toHaveAttribute('data-visited', 'true');

  await service.kill();
  await service.start();
  await page.reload();
  await skill.ready();
  await expect(skill.row(/^When we are open/)).toBeVisible();
  const file = JSON.parse(readFileSync(SAMPLE, 'utf8')) as Record<string, unknown>;
  expect(differences(file, await skill.exported(service.url))).toEqual([
    expect.stringMatching(/title: "Opening hours" ≠ "When we are open"$/),
  ]);
});

test('a dropped file is seen, changed, and exported equal but for the change', async ({ page, service }) => {
  const file = JSON.parse(readFileSync('public/samples/corner-pizza.json', 'utf8')) as Record<
    string,
    unknown
  >;
  file['x_unknown'] = { kept: [1, null, 'two'] };
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.drop('pizza.json', JSON.stringify(file));
  await expect(skill.card('order')).toContainText('Order a pizza');
  await skill.row(/^Opening hours/).click();
  await skill.inspector.getByRole('textbox', { name: /^(Text|Variation 1)/ }).fill('We bake every day.');
  await expect(skill.card('hours')).toContainText('We bake every day.');
  await skill.saved();
  expect(differences(file, await skill.exported(service.url))).toEqual([
    expect.stringMatching(/≠ "We bake every day\."$/),
  ]);
});

test('an order with slots is taken to its end', async ({ page, service }) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startFromSample('Corner Pizza');
  await skill.openTryIt();
  await expect(await skill.say('I want a large pizza')).toContainText('What shall we put on it?');
  await expect(await skill.say('mushrooms')).toContainText('pick it up, or shall we deliver');
  await expect(await skill.say('pick-up')).toContainText('One large pizza with mushrooms for pick-up');
  await expect(await skill.say('yes')).toContainText('ready in 20 minutes');

  const input = skill.tryIt.getByRole('textbox');
  await input.press('ArrowUp');
  await expect(input).toHaveValue('yes');
  await input.press('ArrowUp');
  await expect(input).toHaveValue('pick-up');
  await skill.tryIt.getByRole('button', { name: 'Start again' }).click();
  await expect(skill.tryIt.locator('[data-turn]')).toHaveCount(1);
});
