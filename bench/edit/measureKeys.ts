import type { Locator, Page } from '@playwright/test';
import { SkillPage } from '../../e2e/pages/SkillPage.ts';
import type { Judged } from '../page/judge.ts';
import { type Clock, clockOf } from '../page/clockOf.ts';
import { median } from '../page/median.ts';

const LIMIT = 8;
const TYPED = 'and now for something else';

/** JavaScript of one keystroke in the fields of the node panel, of a node that just answers. */
export async function measureKeys(page: Page, url: string, id: string, node: string): Promise<Judged[]> {
  const skill = new SkillPage(page);
  await page.goto(`${url}/s/${id}/dialog?node=${node}`);
  await skill.ready();
  await skill.title.waitFor();
  const clock = await clockOf(page);
  const field = (name: string): Locator => skill.inspector.getByRole('textbox', { name, exact: true });
  const judged: Judged[] = [];
  const measure = async (what: string, at: Locator, text: string): Promise<void> => {
    await at.click();
    await page.keyboard.press('End');
    // The first keys fetch and compile what later ones use.
    await page.keyboard.type('warm up ', { delay: 60 });
    await rest(page, 1500);
    const keys: number[] = [];
    const before = await clock();
    for (const key of text) {
      const from = await clock();
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await frames(page);
      keys.push((await clock()).script - from.script);
    }
    await rest(page, 2500);
    const after = await clock();
    const all = (what: keyof Clock): string => ((after[what] - before[what]) / text.length).toFixed(1);
    console.log(
      `${what}: a key ${median(keys).toFixed(1)} (most ${Math.max(...keys).toFixed(1)}); ` +
        `with all that follows, saving too, ${all('script')} of scripts and ${all('task')} of tasks`,
    );
    judged.push({ what: `a key in the ${what}`, value: median(keys), limit: LIMIT });
  };
  await measure('title', skill.title, TYPED);
  await measure('answer', field('Variation 1').first(), TYPED);
  const change = skill.inspector.getByRole('button', { name: /^(Change|Add) condition$/ });
  await change.click();
  await page.waitForFunction(() => document.querySelector('.cm-content') !== null);
  await field('Condition').click();
  await page.keyboard.type(' || ');
  await measure('condition', field('Condition'), '$visits > 3 || @holiday');
  return judged;
}

/** Until two frames have been drawn. */
function frames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

const rest = (page: Page, ms: number): Promise<void> => page.waitForTimeout(ms);
