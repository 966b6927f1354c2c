import { expect, type Page } from '@playwright/test';
import { SkillPage } from '../../e2e/pages/SkillPage.ts';
import type { Judged } from '../page/judge.ts';
import { clockOf } from '../page/clockOf.ts';
import { median } from '../page/median.ts';
import { typeAndWait } from '../page/typeAndWait.ts';

const LIMIT = 50;
const FIELD = 'Find in the dialog';
const RESULTS = { selector: '[aria-label="Results"]' };
/** As the generated answers have them: in most of them, in many, in hardly any. */
const QUERIES = ['order', 'delivery of it', 'Topic_17', 'suit you best', 'specialist', '9999'];

/** From the query in the field to the results in the list, ms. */
export async function measureSearch(page: Page, url: string, id: string): Promise<Judged[]> {
  const skill = new SkillPage(page);
  await skill.open(url, id);
  const clock = await clockOf(page);
  await skill
    .row(/^[A-Z]/)
    .nth(3)
    .click();
  const before = await clock();
  await page.keyboard.press('Control+f');
  const field = page.getByRole('searchbox', { name: FIELD });
  await field.fill('please');
  await expect(page.getByRole('list', { name: 'Results' }).getByRole('button').first()).toBeVisible();
  const built = await clock();
  console.log(
    `index: ${(built.task - before.task).toFixed(0)} of the main thread's tasks, the rest in ${page.workers().length} worker`,
  );

  const found: number[] = [];
  for (const query of [...QUERIES, ...QUERIES, ...QUERIES]) {
    found.push(await typeAndWait(page, { field: FIELD, words: query, shows: RESULTS }));
    await typeAndWait(page, { field: FIELD, words: 'please', shows: RESULTS });
  }
  console.log(
    `find: ${found
      .slice(-QUERIES.length)
      .map((ms, i) => `“${QUERIES[i]}” ${ms.toFixed(0)}`)
      .join(', ')}`,
  );
  return [{ what: 'a search', value: median(found), limit: LIMIT }];
}
