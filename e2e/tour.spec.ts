import { storeSkill } from './api.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { readSample } from './skillFiles.ts';
import { expect, test } from './test.ts';

test('the tour leads in five steps to the first message', async ({ page, service }) => {
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, readSample('harbour-bank.json')));
  await page.getByRole('button', { name: 'New here? Take the tour' }).click();
  const stop = page.getByRole('dialog');
  const next = stop.getByRole('button', { name: 'Next' });
  for (const title of [
    'Everything the assistant can do, in order',
    'A node is a card',
    'Change a node here',
    'Nothing gets lost',
  ]) {
    await expect(stop).toContainText(title);
    await next.click();
  }
  await expect(stop).toContainText('Step 5 of 5');
  await skill.say('are you open on sundays?');
  await expect(stop).toBeHidden();
  await expect(page.getByText('We are closed on Sundays')).toHaveCount(2);
});

test('the tour can be left at any step', async ({ page, service }) => {
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, readSample('harbour-bank.json')));
  const offer = page.getByRole('button', { name: 'New here? Take the tour' });
  await offer.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Next' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tour');
  await page.getByRole('option', { name: /Take the tour/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave the tour' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the tour goes from the outline to the chat', async ({ page, service }) => {
    const skill = new SkillPage(page);
    await skill.open(service.url, await storeSkill(service.url, readSample('harbour-bank.json')));
    await page.getByRole('button', { name: 'Search nodes and commands' }).click();
    await page.keyboard.type('tour');
    await page.getByRole('option', { name: /Take the tour/ }).click();
    const stop = page.getByRole('dialog');
    await expect(stop).toContainText('Step 1 of 2');
    await stop.getByRole('button', { name: 'Next' }).click();
    await expect(stop).toContainText('Now talk to it');
    await skill.say('are you open on sundays?');
    await expect(stop).toBeHidden();
  });
});
