import { storeSkill } from './api.ts';
import { expectAccessible } from './expectAccessible.ts';
import { overwrite } from './overwrite.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { TestsPage } from './pages/TestsPage.ts';
import { picture } from './picture.ts';
import { readSample } from './skillFiles.ts';
import { expect, test } from './test.ts';

const pizza = readSample('corner-pizza.json');

/** What is said in each of the tests, and so what they are called. */
const SAID = [
  'what are your opening hours',
  'I want a large pizza',
  'which pizzas are there',
  'thank you',
  'order a small pizza with ham for delivery',
];

test(
  'record five tests, break a node, see which fail and why, mend it, all pass',
  { tag: '@long' },
  async ({ page, service }) => {
    const id = await storeSkill(service.url, pizza);
    const skill = new SkillPage(page);
    const tests = new TestsPage(page);
    await skill.open(service.url, id);
    await skill.openTryIt();
    const dialog = page.getByRole('dialog');
    for (const [index, said] of SAID.entries()) {
      if (index > 0) await skill.tryIt.getByRole('button', { name: 'Start again' }).click();
      await skill.say(said);
      await skill.tryIt.getByRole('button', { name: 'Save as test' }).click();
      await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue(said);
      await dialog.getByRole('textbox', { name: 'Tags' }).fill(index < 2 ? 'smoke' : '');
      if (index === 0) await dialog.getByRole('checkbox', { name: 'the nodes that ran' }).check();
      await dialog.getByRole('button', { name: 'Save test' }).click();
      await expect(dialog).toBeHidden();
    }

    await tests.go();
    await expect(tests.table.getByRole('row')).toHaveCount(6);
    await tests.runAll();
    await expect(tests.table.getByText('As planned')).toHaveCount(5);

    await page.getByRole('link', { name: 'Dialog' }).click();
    await skill.row(/^Opening hours/).click();
    const answer = skill.inspector.getByRole('textbox', { name: /^(Text|Variation 1)/ }).first();
    const before = (await answer.textContent()) ?? '';
    await overwrite(answer, 'We bake every day.');
    await skill.saved();
    await tests.go();
    await tests.runAll();
    await expect(tests.table.getByText('Otherwise')).toHaveCount(1);
    await expect(tests.table.getByText('As planned')).toHaveCount(4);
    await expect(tests.row(SAID[0] ?? '')).toContainText('Otherwise');
    await expect(page.getByRole('navigation').getByText('1 test came out otherwise')).toBeAttached();
    await picture(page, 'a-test-comes-out-otherwise');

    await tests.open(SAID[0] ?? '');
    await expect(tests.result.getByText('We bake every day.')).toBeVisible();
    await expect(tests.result.locator('del').first()).toBeVisible();
    await expect(tests.result.getByRole('link', { name: 'Opening hours' })).toBeVisible();

    await tests.result.getByRole('link', { name: 'Opening hours' }).click();
    await expect(answer).toHaveText('We bake every day.');
    await overwrite(answer, before);
    await skill.saved();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('run all tests');
    await page.keyboard.press('Enter');
    await expect(tests.table.getByText('As planned')).toHaveCount(5);
  },
);

test('a new answer is accepted, a plan with a fault is told its line, a deleted test comes back', async ({
  page,
  service,
}) => {
  const id = await storeSkill(service.url, pizza);
  const skill = new SkillPage(page);
  const tests = new TestsPage(page);
  await skill.open(service.url, id);
  await tests.go();
  await expect(page.getByText('No tests yet')).toBeVisible();
  await page.getByLabel('Files of tests').setInputFiles({
    name: 'pizza.plan',
    mimeType: 'text/plain',
    buffer: Buffer.from(
      'test: Greeting\ntags: smoke\n\n# how it begins\nuser:\nbot: Hello there.\n\ntest: Nonsense\nuser: hm\nsays: x\n',
    ),
  });
  await expect(tests.table.getByRole('row')).toHaveCount(3);

  await tests.open('Nonsense');
  await expect(page.getByRole('list', { name: 'Faults of the plan' })).toContainText('Line 2');
  await overwrite(tests.plan, 'user: hm\n');
  await page.getByRole('button', { name: 'Save and run' }).click();
  await expect(tests.row('Nonsense')).toContainText('As planned');

  await tests.open('Greeting');
  await tests.detail.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(tests.result.getByText('Hello there.')).toBeVisible();
  await tests.result.getByRole('button', { name: 'Accept new answer' }).click();
  await expect(tests.row('Greeting')).toContainText('As planned');
  await expect(tests.plan).toContainText('# how it begins');
  await expect(tests.plan).toContainText('Buonasera!');

  await page.getByRole('combobox', { name: 'Tag' }).selectOption('smoke');
  await expect(tests.table.getByRole('row')).toHaveCount(2);
  await tests.table.focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('No test is like that')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(tests.row('Greeting')).toContainText('As planned');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  expect((await download).suggestedFilename()).toBe('Corner Pizza.plan');
});

test.describe('two authors', () => {
  test.use({ expectedError: /412/ });

  test('write one test at once: what differs goes together, and the same part is asked about', async ({
    page,
    service,
  }) => {
    const id = await storeSkill(service.url, pizza);
    const address = `${service.url}/studio/skills/${id}/tests/hours`;
    const theirs = async (name: string, text: string): Promise<void> => {
      const answer = await page.request.put(address, { data: { name, tags: [], text } });
      expect(answer.status()).toBe(200);
    };
    const stored = async (): Promise<unknown> => (await page.request.get(address)).json();
    await theirs('Hours', 'user: hours\n');
    const skill = new SkillPage(page);
    const tests = new TestsPage(page);
    await skill.open(service.url, id);
    await tests.go();
    await tests.open('Hours');
    const write = (text: string): Promise<void> => overwrite(tests.plan, text);
    const save = page.getByRole('button', { name: 'Save and run' });
    const clash = page.getByRole('alert', { name: 'Somebody else has changed this test meanwhile.' });

    await write('user: when\n');
    await theirs('Opening', 'user: hours\n');
    await save.click();
    await expect(tests.row('Opening')).toBeVisible();
    expect(await stored()).toMatchObject({ name: 'Opening', text: 'user: when\n' });

    await write('user: mine\n');
    await theirs('Opening', 'user: theirs\n');
    await save.click();
    await expect(clash).toContainText('user: theirs');
    await expectAccessible(page, 'two authors');
    expect(await stored()).toMatchObject({ text: 'user: theirs\n' });
    await clash.getByRole('button', { name: 'Keep mine' }).click();
    await expect(clash).toHaveCount(0);
    expect(await stored()).toMatchObject({ text: 'user: mine\n' });

    await write('user: mine again\n');
    await theirs('Opening', 'user: theirs again\n');
    await save.click();
    await clash.getByRole('button', { name: 'Take theirs' }).click();
    await expect(clash).toHaveCount(0);
    await expect(tests.plan).toContainText('user: theirs again');
    expect(await stored()).toMatchObject({ text: 'user: theirs again\n' });
  });
});

test('all run by themselves after a change, where that is wanted', async ({ page, service }) => {
  const id = await storeSkill(service.url, pizza);
  await page.request.post(`${service.url}/studio/skills/${id}/tests`, {
    data: { name: 'Hours', tags: [], text: 'user: what are your opening hours\nnode: Opening hours\n' },
  });
  const skill = new SkillPage(page);
  const tests = new TestsPage(page);
  await skill.open(service.url, id);
  await tests.go();
  await page.getByRole('switch', { name: 'Run after each change' }).click();
  await expect(tests.row('Hours')).toContainText('As planned');
  await page.getByRole('link', { name: 'Dialog' }).click();
  await skill.row(/^Opening hours/).click();
  await skill.title.fill('When we bake');
  await expect(page.getByRole('navigation').getByText('1 test came out otherwise')).toBeAttached();
});

for (const [device, viewport] of Object.entries({
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
})) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${device}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

      test('the page of tests is accessible', async ({ page, service }, info) => {
        const id = await storeSkill(service.url, pizza);
        const put = (name: string, text: string) =>
          page.request.put(`${service.url}/studio/skills/${id}/tests/${name}`, {
            data: { name, tags: ['smoke', 'greeting'], text },
          });
        await put(
          'Greeting',
          'user:\nbot: Buonasera! This is the Corner. What do you want?\n\nuser: hello\n',
        );
        await put('Hours', 'user: what are your opening hours\nnode: Opening hours\n');
        await put('Faulty', 'user: hm\nsays: x\n');
        await page.goto(`${service.url}/s/${id}/tests`);
        const tests = new TestsPage(page);
        await tests.table.waitFor();
        await tests.runAll();
        await expect(tests.row('Hours')).toContainText('As planned');
        // A button under the pointer has another colour.
        await page.mouse.move(0, 0);
        await expectAccessible(page, 'the table');
        await info.attach('table', { body: await page.screenshot(), contentType: 'image/png' });
        await tests.open('Greeting');
        await expect(tests.result.locator('del').first()).toBeVisible();
        await expect(tests.plan).toBeVisible();
        await expectAccessible(page, 'a test that failed');
        await info.attach('test', { body: await page.screenshot(), contentType: 'image/png' });
      });
    });
  }
}
