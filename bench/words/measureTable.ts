import type { Locator, Page } from '@playwright/test';
import type { Judged } from '../page/judge.ts';
import { clockOf } from '../page/clockOf.ts';
import { median } from '../page/median.ts';
import { typeAndWait } from '../page/typeAndWait.ts';

const SCROLL = 8;
const FILTER = 50;
/** Frames between two looks at the clock. */
const BATCH = 10;
const BATCHES = 12;
/** How many rows the tables have. */
const ROWS = { selector: '[role="grid"]', attribute: 'aria-rowcount' };

interface Table {
  /** What it is called in the result. */
  readonly what: string;
  readonly grid: Locator;
  /** The label of its search field, and words of which there are many, few and none. */
  readonly field: string;
  readonly words: readonly string[];
}

/** Scrolls a table by the browser's own wheel, and filters it. */
export async function measureTable(page: Page, { what, grid, field, words }: Table): Promise<Judged[]> {
  await grid.waitFor();
  const clock = await clockOf(page);
  await grid.hover();
  const frames: number[] = [];
  // The first ones teach the browser the code.
  for (let batch = -2; batch < BATCHES; batch++) {
    const before = await clock();
    for (let i = 0; i < BATCH; i++) {
      await page.mouse.wheel(0, 400);
      await page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
    }
    if (batch >= 0) frames.push(((await clock()).task - before.task) / BATCH);
  }
  const filtered: number[] = [];
  for (const word of [...words, ...words, ...words]) {
    filtered.push(await typeAndWait(page, { field, words: word, shows: ROWS }));
    filtered.push(await typeAndWait(page, { field, words: '', shows: ROWS }));
  }
  console.log(
    `${what}: ${median(frames).toFixed(1)} ms of CPU a frame of scrolling (most ${Math.max(...frames).toFixed(1)}), ` +
      `a filter ${median(filtered).toFixed(0)} ms (most ${Math.max(...filtered).toFixed(0)})`,
  );
  return [
    { what: `${what}, a frame of scrolling`, value: median(frames), limit: SCROLL },
    { what: `${what}, a filter`, value: median(filtered), limit: FILTER },
  ];
}
