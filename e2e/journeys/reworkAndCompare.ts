import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { storeSkill } from '../api.ts';
import { SkillPage } from '../pages/SkillPage.ts';
import type { SkillFile } from '../skillFiles.ts';
import { converse, planOf, runPlan } from './conversations.ts';
import { rework } from './rework.ts';
import { planRework, reworded, type ReworkPlan } from './reworkPlan.ts';

export interface Reworked {
  readonly plan: ReworkPlan;
  readonly exported: SkillFile;
  /** How the recorded conversations went with the file as it was, and with the export, one word replaced. */
  readonly before: ReturnType<typeof runPlan>;
  readonly after: ReturnType<typeof runPlan>;
}

/** Reworks the skill of a file in the page and has its conversations before and after; files go to the folder. */
export async function reworkAndCompare(
  page: Page,
  url: string,
  file: SkillFile,
  folder: string,
): Promise<Reworked> {
  const path = (name: string): string => join(folder, name);
  const plan = planRework(file);
  const id = await storeSkill(url, file);
  const skill = new SkillPage(page);
  await skill.open(url, id);
  await skill.trained();
  const talk = [await converse(url, id, file), await converse(url, id, file)] as const;
  writeFileSync(path('before.json'), JSON.stringify(file));
  writeFileSync(
    path('before.plan'),
    planOf(...talk, (text) => text),
  );
  const before = runPlan(path('before.json'), path('before.plan'));

  await rework(skill, plan);
  await skill.name.getByRole('button').click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^Export/ }).click();
  await (await downloading).saveAs(path('after.json'));
  writeFileSync(
    path('after.plan'),
    planOf(...talk, (text) => reworded(text, plan)),
  );
  const after = runPlan(path('after.json'), path('after.plan'));
  const exported = JSON.parse(readFileSync(path('after.json'), 'utf8')) as SkillFile;
  return { plan, exported, before, after };
}
