import { type Browser, chromium, type Page } from '@playwright/test';
import { writeWatson } from '#skill/transfer/writeWatson.ts';
import { storeSkill, untilTrained } from '../e2e/api.ts';
import { WordsPage } from '../e2e/pages/WordsPage.ts';
import { RunningService } from '../e2e/service.ts';
import { buildEditor } from '../tools/buildEditor.ts';
import { chromiumArgs, ensureChromium } from '../tools/chromium.ts';
import { type Judged, judge } from './page/judge.ts';
import { LINES, measurePaste } from './words/measurePaste.ts';
import { measureTable } from './words/measureTable.ts';
import { EXAMPLES, LONGEST, vocabulary } from './words/vocabulary.ts';

/**
 * Measures the tables of examples and values with 25,000 and 100,000 of them, and the pasting of 5,000 examples, in the
 * delivered editor on a real service. All figures are in ms.
 */
export async function run(): Promise<void> {
  buildEditor();
  const service = new RunningService();
  await service.start();
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArgs] });
  try {
    const id = await storeSkill(service.url, writeWatson(vocabulary(EXAMPLES)));
    const roomy = await storeSkill(service.url, writeWatson(vocabulary(EXAMPLES - LINES)));
    // A training beside it would be measured too.
    for (const stored of [id, roomy]) await untilTrained(service.url, stored);
    judge([
      ...(await onPage(browser, service.url, id, `entities/${LONGEST.entity}`, (page) =>
        measureTable(page, {
          what: 'values',
          grid: page.getByRole('grid', { name: /^Values of/ }),
          field: 'Search values and synonyms',
          words: ['part 99', '123', 'number 4', 'no such part'],
        }),
      )),
      ...(await onPage(browser, service.url, id, `intents/${LONGEST.intent}`, (page) =>
        measureTable(page, {
          what: 'examples',
          grid: page.getByRole('grid', { name: /^Examples of/ }),
          field: 'Search examples',
          words: ['shop 13', '123', '3 days', 'no such order'],
        }),
      )),
      ...(await onPage(browser, service.url, roomy, `intents/${LONGEST.intent}`, measurePaste)),
    ]);
  } finally {
    await browser.close();
    await service.dispose();
  }
}

async function onPage(
  browser: Browser,
  url: string,
  id: string,
  path: string,
  measure: (page: Page) => Promise<Judged[]>,
): Promise<Judged[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await new WordsPage(page).open(url, id, path);
  const judged = await measure(page);
  await context.close();
  return judged;
}
