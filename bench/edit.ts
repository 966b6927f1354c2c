import { type Browser, chromium } from '@playwright/test';
import { writeWatson } from '#skill/transfer/writeWatson.ts';
import { storeSkill } from '../e2e/api.ts';
import { RunningService } from '../e2e/service.ts';
import { buildEditor } from '../tools/buildEditor.ts';
import { chromiumArgs, ensureChromium } from '../tools/chromium.ts';
import { forest } from './canvas/forest.ts';
import { measureKeys } from './edit/measureKeys.ts';
import { measureOpening } from './edit/measureOpening.ts';
import { measureSearch } from './edit/measureSearch.ts';
import { type Judged, judge } from './page/judge.ts';

/** Cards that make 10,000 nodes together with their slots and conditioned responses. */
const CARDS = 4300;

/**
 * Measures opening, typing and searching in a skill of 10,000 nodes, in the delivered editor on a real service. All
 * figures are medians in ms. An option is another number of cards.
 */
export async function run(args: string[]): Promise<void> {
  const cards = Number(args.find((arg) => /^\d+$/.test(arg)) ?? CARDS);
  buildEditor();
  const service = new RunningService();
  await service.start();
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArgs] });
  try {
    const skill = forest('wide', cards);
    const id = await storeSkill(service.url, writeWatson(skill));
    console.log(`${skill.nodes.size.toLocaleString('en')} nodes on ${cards.toLocaleString('en')} cards\n`);
    const plain = [...skill.nodes].find(
      (node) => node.type === 'standard' && !node.next_step && !skill.children.has(node.dialog_node),
    );
    judge(await measureAll(browser, service.url, id, plain?.dialog_node ?? ''));
  } finally {
    await browser.close();
    await service.dispose();
  }
}

async function measureAll(browser: Browser, url: string, id: string, node: string): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const measure of [measureOpening, measureKeys, measureSearch]) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    judged.push(...(await measure(await context.newPage(), url, id, node)));
    await context.close();
  }
  return judged;
}
