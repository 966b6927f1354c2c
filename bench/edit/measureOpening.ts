import type { Page } from '@playwright/test';
import type { Judged } from '../page/judge.ts';
import { median } from '../page/median.ts';

const RUNS = 7;
/** Of the time for transfer and `JSON.parse`, and what comes on top, ms. */
const SHARE = 1.5;
const ON_TOP = 300;

/** From the click on a skill's card to an outline that answers keys, against fetching and parsing its JSON alone. */
export async function measureOpening(page: Page, url: string, id: string): Promise<Judged[]> {
  const opened: number[] = [];
  const fetched: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    await page.goto(url);
    await page.getByRole('list', { name: 'Skills' }).getByRole('link').first().waitFor();
    const alone = await page.evaluate(fetchAlone, `/studio/skills/${id}`);
    const whole = await page.evaluate(openSkill);
    // The first one teaches the browser the code.
    if (run === 0) continue;
    fetched.push(alone);
    opened.push(whole);
    await page.evaluate(() => localStorage.clear());
  }
  const value = median(opened);
  const alone = median(fetched);
  console.log(`opening: transfer and parsing alone ${alone.toFixed(0)}, to the outline ${value.toFixed(0)}`);
  return [{ what: 'opening to an outline that answers', value, limit: SHARE * alone + ON_TOP }];
}

async function fetchAlone(path: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(path);
  JSON.parse(await answer.text());
  return performance.now() - start;
}

/** Opens the first skill and has the outline answer a key, ms. */
async function openSkill(): Promise<number> {
  const link = document.querySelector<HTMLElement>('main ul a, [role="list"] a, ul a[href^="/s/"]');
  if (!link) throw new Error('There is no skill to open.');
  const start = performance.now();
  link.click();
  const next = (): Promise<void> =>
    new Promise((done) => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => done(), { once: true });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  const until = async (there: () => boolean): Promise<void> => {
    while (!there()) await next();
  };
  await until(() => document.querySelector('[role="treeitem"]') !== null);
  const tree = document.querySelector<HTMLElement>('[role="tree"]')!;
  tree.focus();
  tree.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true, cancelable: true }));
  await until(() => document.querySelector('[role="treeitem"][aria-selected="true"]') !== null);
  await new Promise((done) => requestAnimationFrame(done));
  await next();
  return performance.now() - start;
}
