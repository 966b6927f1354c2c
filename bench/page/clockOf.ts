import type { Page } from '@playwright/test';

/** CPU of a page's main thread so far, ms. */
export interface Clock {
  readonly task: number;
  readonly script: number;
}

/** The CPU time of the page's main thread so far: all tasks, and scripts alone, ms. */
export async function clockOf(page: Page): Promise<() => Promise<Clock>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number =>
      (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1000;
    return { task: of('TaskDuration'), script: of('ScriptDuration') };
  };
}
