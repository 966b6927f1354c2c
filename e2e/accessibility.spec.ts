import { storeSkill } from './api.ts';
import { expectAccessible } from './expectAccessible.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { SkillsPage } from './pages/SkillsPage.ts';
import { WordsPage } from './pages/WordsPage.ts';
import { node, readSample, skillFile } from './skillFiles.ts';
import { expect, test } from './test.ts';

const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const circular = skillFile([node('a', 'true', { parent: 'b' }), node('b', 'true', { parent: 'a' })]);

for (const [device, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${device}, ${colorScheme}`, () => {
      // Without motion: a colour that is half-way faded in has no contrast.
      test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

      test('the skills page', async ({ page, service }) => {
        const skills = new SkillsPage(page);
        await skills.open(service.url);
        await expect(page.getByText('No skills yet')).toBeVisible();
        await expectAccessible(page, 'empty');

        await storeSkill(service.url, readSample('harbour-bank.json'));
        await storeSkill(service.url, skillFile([node('Broken', '#greet && (')]));
        await page.reload();
        await expect(skills.names).toHaveCount(2);
        await expectAccessible(page, 'with skills');

        await skills.choose({ name: 'skill.json', content: JSON.stringify(circular) });
        await expect(skills.dialog.getByRole('button', { name: 'Repair and open' })).toBeVisible();
        await expectAccessible(page, 'fault of an import');
      });

      test('the page of a skill', async ({ page, service }) => {
        const id = await storeSkill(service.url, readSample('harbour-bank.json'));
        const skill = new SkillPage(page);
        await skill.open(service.url, id);
        await skill.row(/^Balance/).click();
        if (device === 'desktop') await expect(skill.title).toHaveValue('Balance');
        await expectAccessible(page, 'a node selected');

        await skill.openTryIt();
        await skill.say('what is my balance');
        await expectAccessible(page, 'trying it');

        await skill.row(/^Balance/).click();
        await page.keyboard.press('y');
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectAccessible(page, 'why this node');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();

        await skill.row(/^Balance/).click();
        await page.keyboard.press('Shift+T');
        await expect(skill.tryIt.getByRole('region', { name: 'Test from “Balance”' })).toBeVisible();
        await expectAccessible(page, 'where a test begins');
      });

      // Each theme and each size once; the other pairs take a minute more.
      const isUsual = (device === 'desktop') === (colorScheme === 'light');
      test('the pages of words', { tag: isUsual ? [] : '@long' }, async ({ page, service }) => {
        const id = await storeSkill(service.url, readSample('harbour-bank.json'));
        const words = new WordsPage(page);
        await words.open(service.url, id, 'intents');
        await words.row('lost_card').getByRole('gridcell', { name: 'Select' }).click();
        await expectAccessible(page, 'intents');
        await page.getByRole('button', { name: 'Import' }).click();
        await words.dialog.waitFor();
        await expectAccessible(page, 'import');
        await words.open(service.url, id, 'intents/lost_card');
        await words.row('block my credit card').getByText('block').click();
        await expectAccessible(page, 'an intent');
        await words.open(service.url, id, 'irrelevant');
        await expectAccessible(page, 'irrelevant sentences');

        await words.open(service.url, id, 'entities');
        await expectAccessible(page, 'entities');
        await page.getByRole('button', { name: 'Built in' }).click();
        await expectAccessible(page, 'built-in entities');
        await words.open(service.url, id, 'entities/card');
        await words.row('credit card').getByText('credit card').click();
        await words.dialog.waitFor();
        await expectAccessible(page, 'a value');
        await words.open(service.url, id, 'entities/reference');
        await words.row('case number').getByText('case number').click();
        await words.dialog.getByRole('textbox', { name: /^Try the patterns/ }).fill('HB-123456');
        await expectAccessible(page, 'patterns');
        await words.open(service.url, id, 'variables');
        await words.row('card').first().getByText('card', { exact: true }).click();
        await expectAccessible(page, 'variables');
      });
    });
  }
}
