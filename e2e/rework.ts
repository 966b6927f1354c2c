import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildEditor } from '../tools/buildEditor.ts';
import { chromiumArgs, ensureChromium } from '../tools/chromium.ts';
import { reworkAndCompare } from './journeys/reworkAndCompare.ts';
import { RunningService } from './service.ts';
import type { SkillFile } from './skillFiles.ts';

/**
 * `npm run rework -- FILE`: reworks an exported skill in the page (branches moved, a folder made, a word replaced),
 * exports it, and tells how the conversations recorded before went with both. The exit code is 1 when they differ.
 */
const path = process.argv[2];
if (!path) {
  console.error('Usage: npm run rework -- FILE, a skill exported from Watson');
  process.exit(1);
}
buildEditor();
const folder = mkdtempSync(join(tmpdir(), 'parley-rework-'));
const service = new RunningService();
await service.start();
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
try {
  const file = JSON.parse(readFileSync(path, 'utf8')) as SkillFile;
  const { plan, exported, before, after } = await reworkAndCompare(page, service.url, file, folder);
  console.log(`moved and put into a folder: ${plan.branches.join(', ')}; replaced: “${plan.word}”`);
  console.log(`nodes: ${file.dialog_nodes.length} before, ${exported.dialog_nodes.length} after`);
  console.log(`before: ${before.told}\nafter: ${after.told}\nThe files are in ${folder}`);
  process.exitCode = before.asPlanned && after.asPlanned ? 0 : 1;
} finally {
  await browser.close();
  await service.dispose();
}
