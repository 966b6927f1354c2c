import { storeSkill } from './api.ts';
import { overwrite } from './overwrite.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { WordsPage } from './pages/WordsPage.ts';
import { picture } from './picture.ts';
import { readSample } from './skillFiles.ts';
import { expect, test } from './test.ts';

test(
  'build a pattern with groups, ask for one in a condition, and try it in the chat',
  { tag: '@long' },
  async ({ page, service }) => {
    test.slow();
    const words = new WordsPage(page);
    const skill = new SkillPage(page);
    const id = await storeSkill(service.url, readSample('corner-pizza.json'));
    await words.open(service.url, id, 'entities');
    await words.table('Entities of the skill').focus();
    await page.keyboard.press('n');
    await words.dialog.getByRole('textbox', { name: 'Name' }).fill('voucher');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Add a value, or value: synonym, synonym' }).fill('code');
    await page.keyboard.press('Enter');
    await words.row('code').getByText('code', { exact: true }).click();
    await words.dialog.getByText('Patterns', { exact: true }).click();
    await words.dialog.getByRole('textbox', { name: /^New pattern/ }).fill('([a-z]{2})-(\\d{3})');
    await words.dialog.getByRole('textbox', { name: /^Try the patterns/ }).fill('it is vo-123');
    const match = words.dialog.getByRole('list', { name: 'What the patterns find' });
    await expect(match).toContainText('Group 1');
    await expect(match).toContainText('123');
    await words.dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.keyboard.press('Escape');
    await words.saved();

    await page.getByRole('link', { name: 'Dialog' }).click();
    await skill.row(/^Opening hours/).click();
    await expect(skill.inspector.locator('[contenteditable="true"]').first()).toBeVisible();
    await skill.inspector.getByRole('button', { name: 'Change condition' }).click();
    const condition = skill.inspector.getByRole('textbox', { name: 'Condition', exact: true });
    await expect(condition).toHaveAttribute('contenteditable', 'true');
    await overwrite(condition, '@voucher && @voucher.groups[1] == "vo"');
    const answer = skill.inspector.getByRole('textbox', { name: /^(Text|Variation 1)/ }).first();
    await overwrite(answer, 'Voucher number <? @voucher.groups[2] ?> is good.');
    await skill.saved();

    await skill.openTryIt();
    const good = await skill.say('I have vo-123');
    await expect(good).toContainText('Voucher number 123 is good.');
    await picture(page, 'groups-in-a-condition');
    const other = await skill.say('I have xy-456');
    await expect(other.locator('dl')).toContainText('voucher');
    await expect(other).not.toContainText('is good.');
  },
);
