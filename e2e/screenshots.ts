import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { buildEditor } from '../tools/buildEditor.ts';
import { chromiumArgs, ensureChromium } from '../tools/chromium.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { RunningService } from './service.ts';

/**
 * `npm run screenshots`: draws the pictures of docs/screenshots anew, light and dark: pages from the samples, and what
 * the long journeys have built.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/screenshots');
mkdirSync(folder, { recursive: true });
buildEditor();

const service = new RunningService();
await service.start();
const ids: string[] = [];
for (const sample of ['city-museum', 'corner-pizza', 'harbour-bank']) {
  const answer = await fetch(`${service.url}/v1/workspaces?version=2021-11-27`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: readFileSync(join(root, 'public/samples', `${sample}.json`)),
  });
  ids.push(((await answer.json()) as { workspace_id: string }).workspace_id);
}
const bank = ids.at(-1) ?? '';

const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
for (const colorScheme of ['light', 'dark'] as const) {
  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  const look = { colorScheme, reducedMotion: 'reduce', locale: 'en-GB' } as const;
  const page = await browser.newPage({ ...look, viewport: { width: 1440, height: 900 } });

  await page.goto(service.url);
  await page.getByRole('heading', { name: 'Harbour Bank' }).waitFor();
  await shoot(page, 'skills');

  const skill = new SkillPage(page);
  await skill.open(service.url, bank);
  await skill.row(/^Opening hours/).click();
  await skill.title.waitFor();
  await skill.openTryIt();
  await skill.say('where is the airport branch?');
  await skill.say('and are you open on sundays?');
  await page.waitForTimeout(800);
  await shoot(page, 'dialog');

  await page.getByRole('button', { name: 'Show the whole dialog' }).click();
  await page.waitForTimeout(800);
  await shoot(page, 'dialog-far');

  for (const view of ['intents', 'entities', 'variables']) {
    await page.goto(`${service.url}/s/${bank}/${view}`);
    await page.getByRole('row').nth(1).waitFor();
    await page.waitForTimeout(800);
    await shoot(page, view);
  }
  await page.goto(`${service.url}/s/${bank}/intents/opening_hours`);
  await page.getByText('opening_hours').first().waitFor();
  await page.waitForTimeout(800);
  await shoot(page, 'intent');
  await page.goto(`${service.url}/settings`);
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  await page.waitForTimeout(500);
  await shoot(page, 'settings');
  await page.close();

  const phone = await browser.newPage({ ...look, viewport: { width: 390, height: 844 } });
  const small = new SkillPage(phone);
  await small.open(service.url, bank);
  await small.openTryIt();
  await small.say('are you open on sundays?');
  await phone.waitForTimeout(500);
  await shoot(phone, 'phone');
  await phone.close();
}
await browser.close();
await service.dispose();

const journeys = spawnSync('npx', ['playwright', 'test', '--project=long'], {
  cwd: root,
  env: { ...process.env, PICTURES: join(folder, 'journeys') },
  stdio: 'inherit',
});
process.exitCode = journeys.status ?? 1;
