import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, expect, type Browser } from '@playwright/test';
import { buildEditor } from '../tools/buildEditor.ts';
import { chromiumArgs, ensureChromium } from '../tools/chromium.ts';
import { differences } from './differences.ts';
import { SkillsPage } from './pages/SkillsPage.ts';
import type { SkillPage } from './pages/SkillPage.ts';
import { RunningService } from './service.ts';
import { readExport } from './skillFiles.ts';

/**
 * `npm run roundtrip -- FOLDER`: imports each exported skill of the folder through the page, sees it drawn, edits it
 * once, kills the service, starts it again, and compares the export with the file: equal but for the edit.
 * The last line is `N passed, N failed`; the exit code is 1 when one failed.
 */
type Json = Record<string, unknown>;

const folder = process.argv[2];
if (!folder) {
  console.error('Usage: npm run roundtrip -- FOLDER, a folder of skills exported from Watson (*.json)');
  process.exit(1);
}

const files = readdirSync(folder)
  .filter((name) => name.toLowerCase().endsWith('.json'))
  .sort();
buildEditor();
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
let failed = 0;
for (const file of files) {
  const faults = await roundtrip(browser, resolve(join(folder, file)));
  failed += faults.length > 0 ? 1 : 0;
  console.log(`${faults.length === 0 ? 'ok    ' : 'FAILED'} ${file}`);
  for (const fault of faults.slice(0, 10)) console.log(`       ${fault}`);
}
await browser.close();
console.log(`${files.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** What is wrong with a file's way in and out, in words; empty when nothing is. */
async function roundtrip(browser: Browser, path: string): Promise<string[]> {
  const service = new RunningService();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const errors: string[] = [];
  try {
    await service.start();
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(`error in the page: ${error.message}`));
    const skills = new SkillsPage(page);
    await skills.open(service.url);
    const skill = await skills.openFile(path);
    const expected = await edit(skill, readExport(path));
    await skill.saved();
    await service.kill();
    await service.start();
    const exported = await skill.exported(service.url);
    return [...errors, ...differences(expected(exported), exported)];
  } catch (error) {
    return [...errors, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)];
  } finally {
    await context.close();
    await service.dispose();
  }
}

/**
 * Edits the skill once in the page. Gives back what the export must then be: the file with the first card renamed, or
 * with one more node when it had none (that node is taken from the export, everything else from the file).
 */
async function edit(skill: SkillPage, input: Json): Promise<(exported: Json) => Json> {
  const nodes = (input['dialog_nodes'] ?? []) as Json[];
  if (nodes.length === 0) {
    await skill.page.getByRole('button', { name: 'Add the first node' }).click();
    await skill.title.fill('Added');
    return (exported) => ({ ...input, dialog_nodes: exported['dialog_nodes'] });
  }
  await skill.canvas.locator('[data-card]').first().waitFor();
  await skill.canvas
    .locator('[data-card]')
    .first()
    .click({ position: { x: 60, y: 17 } });
  await skill.title.waitFor();
  const first = skill.outline.getByRole('treeitem').first();
  const id = (await first.getAttribute('data-node')) ?? '';
  await first.click();
  await expect(skill.card(id)).toHaveAttribute('aria-current', 'true');
  await skill.title.fill('Renamed by a person');
  return () => ({
    ...input,
    dialog_nodes: nodes.map((node) =>
      node['dialog_node'] === id ? { ...node, title: 'Renamed by a person' } : node,
    ),
  });
}
