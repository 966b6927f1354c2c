import { expect, type Page } from '@playwright/test';
import { SkillPage } from '../../e2e/pages/SkillPage.ts';
import type { Judged } from '../page/judge.ts';
import { clockOf } from '../page/clockOf.ts';
import { median } from '../page/median.ts';

const LIMIT = 50;
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
  const field = page.getByRole('searchbox', { name: 'Find in the dialog' });
  await field.fill('please');
  await expect(page.getByRole('list', { name: 'Results' }).getByRole('button').first()).toBeVisible();
  const built = await clock();
  console.log(
    `index: ${(built.task - before.task).toFixed(0)} of the main thread's tasks, the rest in ${page.workers().length} worker`,
  );

  const found: number[] = [];
  for (const query of [...QUERIES, ...QUERIES, ...QUERIES]) {
    found.push(await page.evaluate(typeAndWait, [query, 'Find in the dialog'] as const));
    await page.evaluate(typeAndWait, ['please', 'Find in the dialog'] as const);
  }
  console.log(
    `find: ${found
      .slice(-QUERIES.length)
      .map((ms, i) => `“${QUERIES[i]}” ${ms.toFixed(0)}`)
      .join(', ')}`,
  );
  return [{ what: 'a search', value: median(found), limit: LIMIT }];
}

/** Puts a query into the field, and waits until the list of results has changed. */
async function typeAndWait([query, label]: readonly [string, string]): Promise<number> {
  const field = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!;
  const list = (): string => document.querySelector('[aria-label="Results"]')?.textContent ?? '';
  const old = list();
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  const start = performance.now();
  set.call(field, query);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  for (let tries = 0; list() === old && tries < 2000; tries++) {
    await new Promise<void>((done) => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => done(), { once: true });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  }
  return performance.now() - start;
}
