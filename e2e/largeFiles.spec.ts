import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { storedSkills } from './api.ts';
import { SkillsPage } from './pages/SkillsPage.ts';
import { node } from './skillFiles.ts';
import { expect, test } from './test.ts';

// A trace would keep every byte that goes to and fro.
test.use({ trace: 'off', expectedError: /status of 413/ });

test('a skill of 60 MB is taken in', async ({ page, service }, info) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  await skills.choose(await writeLargeSkill(info.outputPath('large.json'), 60));
  const skill = await skills.arrive(60_000);

  await expect(skill.row(/^Welcome/)).toBeVisible();
  expect(await storedSkills(service.url)).toEqual(['Large']);
});

test('a file above the limit is refused', async ({ page, service }, info) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  await skills.choose(await writeLargeSkill(info.outputPath('larger.json'), 70));

  await expect(skills.dialog).toContainText('The file is larger than the service takes.', {
    timeout: 60_000,
  });
  await expect(skills.dialog).toContainText('Nothing was stored');
  expect(await storedSkills(service.url)).toEqual([]);
});

/** Writes a sound skill of so many MB (of 1,000,000 bytes), all in long answers; gives its path. */
async function writeLargeSkill(path: string, megabytes: number): Promise<string> {
  const file = createWriteStream(path);
  const text = 'A long answer that goes on and on. '.repeat(280);
  file.write('{"name":"Large","language":"en","intents":[],"entities":[],"dialog_nodes":[');
  file.write(JSON.stringify(node('Welcome', 'welcome')));
  let size = 200;
  for (let index = 0, previous = 'Welcome'; size < megabytes * 1_000_000 - 20_000; index++) {
    const id = `node ${index}`;
    const line = `,${JSON.stringify(node(id, 'true', { previous_sibling: previous, output: { text } }))}`;
    if (!file.write(line)) await once(file, 'drain');
    size += line.length;
    previous = id;
  }
  file.end(']}');
  await once(file, 'finish');
  return path;
}
