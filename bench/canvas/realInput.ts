import type { Page } from '@playwright/test';
import type { Clock } from '../page/clockOf.ts';
import { median } from '../page/median.ts';

/** Events between two looks at the clock of the main thread. */
const BATCH = 10;
const BATCHES = 6;

/** Main-thread CPU per frame under the browser's own wheel and drag events, ms, the median of several stretches. */
export async function realInput(
  page: Page,
  clock: () => Promise<Clock>,
): Promise<Readonly<Record<string, number>>> {
  const frame = (): Promise<void> =>
    page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
  const measure = async (step: (index: number) => Promise<void>): Promise<number> => {
    const samples: number[] = [];
    for (let batch = 0; batch < BATCHES; batch++) {
      const before = await clock();
      for (let index = 0; index < BATCH; index++) {
        await step(batch * BATCH + index);
        await frame();
      }
      samples.push(((await clock()).task - before.task) / BATCH);
    }
    return median(samples);
  };
  await page.mouse.move(900, 500);
  const wheel = await measure(() => page.mouse.wheel(5, 30));
  // The middle button pans wherever the pointer is.
  await page.mouse.down({ button: 'middle' });
  const drag = await measure((index) => page.mouse.move(900 - index * 4, 500 - index * 5));
  await page.mouse.up({ button: 'middle' });
  return { 'real wheel': wheel, 'real drag': drag };
}
