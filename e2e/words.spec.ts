import { readFile } from 'node:fs/promises';
import readExcel from 'read-excel-file/node';
import { storeSkill } from './api.ts';
import { WordsPage } from './pages/WordsPage.ts';
import { picture } from './picture.ts';
import { readSample } from './skillFiles.ts';
import { expect, test } from './test.ts';

const bank = readSample('harbour-bank.json') as unknown as {
  intents: { intent: string; examples: { text: string }[] }[];
};

/** The bank, with examples that two intents share. */
const MUDDLED = {
  ...bank,
  intents: bank.intents.map((intent) =>
    intent.intent === 'fees'
      ? {
          ...intent,
          examples: [
            ...intent.examples,
            { text: 'What are your opening hours?' },
            { text: 'are you open on sunday' },
            { text: 'my card was stolen today' },
          ],
        }
      : intent,
  ),
};

test(
  'overlapping examples are found, mended, and the mix-ups say what that has brought',
  { tag: '@long' },
  async ({ page, service }) => {
    // Asking every example takes several trainings.
    test.setTimeout(200_000);
    const words = new WordsPage(page);
    const id = await storeSkill(service.url, MUDDLED);
    await words.open(service.url, id, 'intents');
    await page.getByRole('button', { name: 'Mix-ups' }).click();
    await expect(words.dialog.getByText(/of 10\d examples are understood/)).toBeVisible({ timeout: 120_000 });
    await words.dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: /^Overlaps/ }).click();
    await page.getByRole('link', { name: 'fees' }).click();

    const cards = page.getByRole('region', { name: 'Overlaps' });
    await expect(cards.getByText('are you open on sundays', { exact: true })).toBeVisible();
    // By what was learned from the examples, not by their words alone.
    await expect(cards.getByText(/0\.\d\d alike/).first()).toBeVisible({ timeout: 30_000 });
    for (let left = await cards.getByRole('button', { name: 'Move there' }).count(); left > 0; left--) {
      const first = cards.getByRole('button', { name: 'Move there' });
      if ((await first.count()) === 0) break;
      await first.first().click();
      await words.saved();
    }
    await expect(cards.getByRole('button', { name: 'Move there' })).toHaveCount(0);

    await words.open(service.url, id, 'intents');
    await page.getByRole('button', { name: 'Mix-ups' }).click();
    await expect(words.dialog.getByText(/%, after [\d.]+% before the last changes/)).toBeVisible({
      timeout: 120_000,
    });
    await picture(page, 'overlaps-mended');
  },
);

test('an entity and the built-in ones are tried on a sentence, and a sensitive one stays out of the logs', async ({
  page,
  service,
}) => {
  const words = new WordsPage(page);
  const id = await storeSkill(service.url, bank);
  await words.open(service.url, id, 'entities/branch');
  const side = page.getByRole('region', { name: 'Try it' });
  await side.getByRole('textbox').fill('take me to the waterfrnt please');
  await expect(side.getByRole('listitem')).toContainText('Harbour');
  await expect(side.getByRole('listitem')).toContainText(/alike: 0\.\d\d/);
  await side.getByRole('textbox').fill('nothing of the kind');
  await expect(side.getByText('Nothing in it is taken for @branch.')).toBeVisible();

  await page.getByRole('switch', { name: 'Keep out of logs' }).check();
  await words.saved();
  const said = await fetch(`${service.url}/v1/workspaces/${id}/message?version=2021-11-27`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ input: { text: 'where is the airport branch' } }),
  });
  expect(said.status).toBe(200);
  await expect
    .poll(async () => {
      const answer = await fetch(`${service.url}/v1/workspaces/${id}/logs?version=2021-11-27`);
      const { logs } = (await answer.json()) as { logs: { request: { input: { text: string } } }[] };
      return logs.map(({ request }) => request.input.text);
    })
    .toEqual(['where is the ***']);

  await page.goto(`${service.url}/s/${id}/entities`);
  await page.getByRole('button', { name: 'Built in' }).click();
  await page.getByRole('button', { name: 'next Friday' }).click();
  const built = page.getByRole('region', { name: 'Try it' });
  await expect(built.getByRole('listitem')).toContainText(/sys-date.*\d{4}-\d{2}-\d{2}/s);
  await built.getByRole('textbox').fill('from 9am to 5pm for twenty dollars');
  await expect(built.getByRole('listitem').filter({ hasText: 'sys-currency' })).toContainText('20');
  await expect(built.getByRole('listitem').filter({ hasText: 'sys-time' }).first()).toBeVisible();
});

test('intents and entities are taken away as Excel sheets', async ({ page, service }) => {
  const words = new WordsPage(page);
  const id = await storeSkill(service.url, bank);
  for (const kind of ['intents', 'entities'] as const) {
    await words.open(service.url, id, kind);
    await page.getByRole('button', { name: 'Export' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Export as an Excel sheet' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`${kind}.xlsx`);
    const [sheet] = await readExcel(await readFile(await file.path()));
    const rows = sheet?.data.map((row) => row.filter((cell) => cell !== null)) ?? [];
    expect(rows).toContainEqual(
      kind === 'intents'
        ? ['my card was stolen', 'lost_card']
        : ['branch', 'Airport', 'airport branch', 'terminal'],
    );
  }
});
