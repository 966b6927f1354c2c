import { type Browser, chromium, type Page } from '@playwright/test';
import { storeSkill } from '../e2e/api.ts';
import { SkillPage } from '../e2e/pages/SkillPage.ts';
import { RunningService } from '../e2e/service.ts';
import { readSample } from '../e2e/skillFiles.ts';
import { buildEditor } from '../tools/buildEditor.ts';
import { chromiumArgs, ensureChromium } from '../tools/chromium.ts';
import { judge, type Judged } from './page/judge.ts';
import { measureAnswers } from './tryit/measureAnswers.ts';
import { measureCorrections } from './tryit/measureCorrections.ts';
import { taughtSkill } from './tryit/taughtSkill.ts';

const SAMPLES = ['corner-pizza.json', 'harbour-bank.json', 'city-museum.json'];

/**
 * Measures the try-it panel of the delivered editor on a real service: from Enter to the painted answer on the samples,
 * and from a correction to the answer that was asked again on a skill of 500 examples, training included. All figures
 * are medians in ms.
 */
export async function run(_args: string[]): Promise<void> {
  buildEditor();
  const service = new RunningService();
  await service.start();
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArgs] });
  try {
    const judged: Judged[] = [];
    for (const sample of SAMPLES) {
      const workspace = readSample(sample);
      judged.push(
        await onSkill(browser, service.url, workspace, (skill) =>
          measureAnswers(skill, sample.replace('.json', ''), workspace),
        ),
      );
    }
    const taught = taughtSkill();
    judged.push(await onSkill(browser, service.url, taught, (skill) => measureCorrections(skill)));
    judge(judged);
  } finally {
    await browser.close();
    await service.dispose();
  }
}

/** Opens a skill that has learned everything, with the try-it panel. */
async function onSkill(
  browser: Browser,
  url: string,
  workspace: unknown,
  measure: (skill: SkillPage) => Promise<Judged>,
): Promise<Judged> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  try {
    const page: Page = await context.newPage();
    const skill = new SkillPage(page);
    await skill.open(url, await storeSkill(url, workspace));
    await page.getByText('Understanding is up to date').waitFor({ timeout: 120_000 });
    await skill.openTryIt();
    return await measure(skill);
  } finally {
    await context.close();
  }
}
