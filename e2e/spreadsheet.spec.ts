import { storeSkill } from './api.ts';
import { WordsPage } from './pages/WordsPage.ts';
import { picture } from './picture.ts';
import { readSample } from './skillFiles.ts';
import { expect, test } from './test.ts';

const ROWS = 2000;
const bank = readSample('harbour-bank.json');

/** Rows of which 50 can't come in, each of five kinds of fault ten times, and one is there already. */
function spreadsheet(known: string): string {
  const faults = Array.from({ length: 10 }, (_, n) => [
    `fine sentence ${n},two words ${n}`,
    `${'long '.repeat(250)}${n},bulk`,
    `too long a name ${n},${'x'.repeat(130)}${n}`,
    `no intent here ${n},`,
    `odd name ${n},what?${n}`,
  ]).flat();
  const fine = Array.from(
    { length: ROWS - faults.length - 1 },
    (_, n) => `sentence number ${n},bulk_${n % 10}`,
  );
  return ['Example,Intent', known, ...fine, ...faults].join('\n');
}

test(
  'a spreadsheet of 2,000 examples with 50 faults is checked, comes in, and goes in one step',
  { tag: '@long' },
  async ({ page, service }) => {
    test.slow();
    const words = new WordsPage(page);
    const id = await storeSkill(service.url, bank);
    await words.open(service.url, id, 'intents');
    const before = await words.exported(service.url);
    const [first] = before.intents;
    const csv = spreadsheet(`${first?.examples[0]?.text},${first?.intent}`);
    await page.getByRole('button', { name: 'Import' }).click();
    const { dialog } = words;
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'examples.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await expect(dialog.getByRole('button', { name: /^Same/ })).toContainText('1');
    await expect(dialog.getByRole('button', { name: /^New/ })).toContainText('1949');
    const refused = dialog.getByRole('button', { name: /^Refused/ });
    await expect(refused).toContainText('50');
    await refused.click();
    await picture(page, 'spreadsheet-with-faults');
    await dialog.getByRole('button', { name: /^Import 1,?949 rows/ }).click();
    await expect(words.row('bulk_9')).toBeVisible({ timeout: 30_000 });
    await words.saved();
    const stored = await words.exported(service.url);
    expect(stored.intents.flatMap(({ examples }) => examples)).toHaveLength(
      before.intents.flatMap(({ examples }) => examples).length + 1949,
    );
    await words.undo.click();
    await expect(words.row('bulk_9')).toHaveCount(0);
    await words.saved();
    expect((await words.exported(service.url)).intents).toEqual(before.intents);
  },
);
