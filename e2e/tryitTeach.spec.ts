import { AxeBuilder } from '@axe-core/playwright';
import { SkillsPage } from './pages/SkillsPage.ts';
import { expect, test } from './test.ts';

test(
  'a misread sentence is taught in the chat, asked again, and taken back',
  { tag: '@long' },
  async ({ page, service }) => {
    test.slow();
    const skills = new SkillsPage(page);
    await skills.open(service.url);
    const skill = await skills.startFromSample('Harbour Bank');
    await skill.openTryIt();
    const text = 'zorp my flurb at the weekend';
    const turn = await skill.say(text);
    await turn.getByRole('button', { name: 'Correct the intent' }).click();
    const form = turn.getByRole('form', { name: 'Correct the intent' });
    await form.getByRole('combobox', { name: 'Another intent' }).fill('opening_hours');
    await form.getByRole('button', { name: 'Teach' }).click();
    await expect(turn.locator('dl').getByTitle('#opening_hours')).toBeVisible();
    await expect(turn.locator('dl').getByRole('img', { name: 'Confidence 1.00' })).toBeVisible();
    await expect(turn.getByRole('region', { name: 'Before it was asked again' })).toBeVisible();
    await skill.saved();
    const examples = async () => JSON.stringify((await skill.exported(service.url))['intents']);
    expect(await examples()).toContain(text);

    await turn.getByRole('button', { name: 'Correct the intent' }).click();
    await form.getByRole('button', { name: 'Irrelevant' }).click();
    await expect(turn.locator('dl')).toContainText('Not recognised');
    await skill.saved();
    expect(await examples()).not.toContain(text);
    expect(JSON.stringify((await skill.exported(service.url))['counterexamples'])).toContain(text);

    await skill.undo.click();
    await skill.undo.click();
    await skill.saved();
    expect(JSON.stringify(await skill.exported(service.url))).not.toContain(text);
  },
);

test(
  'words are taught as a synonym, and are marked in the sentence',
  { tag: '@long' },
  async ({ page, service }) => {
    test.slow();
    const skills = new SkillsPage(page);
    await skills.open(service.url);
    const skill = await skills.startFromSample('Corner Pizza');
    await skill.openTryIt();
    const turn = await skill.say('I want a humongous pizza');
    await turn.getByRole('button', { name: 'Teach words of an entity' }).click();
    const form = turn.getByRole('form', { name: 'Teach words of an entity' });
    await form.getByRole('textbox', { name: 'These words' }).fill('humongous');
    await form.getByRole('combobox', { name: 'Entity' }).fill('size');
    await form.getByRole('combobox', { name: 'Value' }).fill('large');
    await form.getByRole('button', { name: 'Teach' }).click();
    await expect(turn.locator('mark')).toHaveText('humongous');
    await expect(turn.locator('dl').getByTitle('@size:large')).toBeVisible();
    await turn.locator('dl').getByTitle('@size:large').click();
    await expect(page).toHaveURL(/\/entities\/size$/);
  },
);

test('context, users and circumstances of a test', { tag: '@long' }, async ({ page, service }) => {
  test.slow();
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startFromSample('Corner Pizza');
  await skill.openTryIt();
  await skill.say('I want a large pizza');
  await skill.tryIt.getByRole('button', { name: 'Context' }).click();
  const context = skill.tryIt.getByRole('region', { name: 'Context' });
  await expect(context.getByRole('textbox', { name: 'Value of $size' })).toHaveValue('large');
  await context.getByRole('textbox', { name: 'Value of $size' }).fill('small');
  await context.getByRole('textbox', { name: 'Name of a new variable' }).fill('count');
  await context.getByRole('button', { name: 'Add' }).click();
  await context.getByRole('combobox', { name: 'Type of $count' }).selectOption('number');
  await context.getByRole('textbox', { name: 'Value of $count' }).fill('three');
  await expect(context).toContainText('This is not a number.');
  await context.getByRole('textbox', { name: 'Value of $count' }).fill('3');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await skill.say('mushrooms');
  await expect(await skill.say('pick-up')).toContainText('One small pizza with mushrooms for pick-up');

  await skill.tryIt.getByRole('button', { name: 'Test user: You' }).click();
  await page.getByRole('menuitem', { name: 'New test user' }).click();
  await expect(skill.tryIt.locator('[data-turn]')).toHaveCount(1);
  await skill.tryIt.getByRole('button', { name: 'Test user: Test user 2' }).click();
  await page.getByRole('menuitemradio', { name: 'You' }).click();
  await expect(skill.tryIt.locator('[data-turn]')).toHaveCount(4);

  await skill.tryIt.getByRole('button', { name: 'Circumstances' }).click();
  const circumstances = skill.tryIt.getByRole('region', { name: 'Circumstances' });
  await circumstances.getByRole('combobox', { name: 'The next sentence counts as' }).fill('#hours');
  await circumstances.getByRole('button', { name: 'Add' }).click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const turn = await skill.say('whatever');
  await expect(turn.getByTitle('#hours')).toBeVisible();
});
