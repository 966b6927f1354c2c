import { RunningService } from './service.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { node, skillFile } from './skillFiles.ts';
import { expect, test } from './test.ts';

test('the skills of another service are edited there, copied here, compared and put back', async ({
  page,
}) => {
  const there = new RunningService({ PARLEY_API_KEY: 'sesame' });
  const here = new RunningService({ PARLEY_ALLOW_PRIVATE: '1' });
  await there.start();
  await here.start();
  try {
    const authorization = 'Bearer sesame';
    const made = await fetch(`${there.url}/v1/workspaces?version=2021-11-27`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(skillFile([node('Hello', 'welcome')], { name: 'Away' })),
    });
    const { workspace_id: away } = (await made.json()) as { workspace_id: string };
    const exported = async (): Promise<string> => {
      const url = `${there.url}/studio/skills/${away}/export`;
      return (await fetch(url, { headers: { authorization } })).text();
    };

    await page.goto(`${here.url}/settings`);
    await page.getByRole('textbox', { name: 'Name of the service' }).fill('There');
    await page.getByRole('textbox', { name: 'Address' }).fill(there.url);
    await page.getByLabel('Its API key').fill('sesame');
    await page.getByRole('button', { name: 'Connect' }).click();
    const connection = page.getByRole('group', { name: 'There' });

    await connection.getByRole('button', { name: 'Edit Away there' }).click();
    const skill = new SkillPage(page);
    await skill.ready();
    await skill.row(/^Hello/).click();
    await skill.title.fill('Edited in place');
    await skill.saved();
    expect(await exported()).toContain('Edited in place');

    await page.goto(`${here.url}/settings`);
    await connection.getByRole('button', { name: 'Copy Away here' }).click();
    await expect(connection.getByText('Copied')).toBeVisible();
    await page.goto(here.url);
    await page.getByRole('link', { name: 'Away' }).click();
    await skill.ready();
    await skill.row(/^Edited in place/).click();
    await skill.title.fill('Edited here');
    await skill.saved();

    await page.goto(`${here.url}/settings`);
    await connection.getByLabel('Put this skill').selectOption('Away');
    await connection.getByLabel('In the place of').selectOption('Away');
    await connection.getByRole('button', { name: 'Compare' }).click();
    await expect(connection.getByText('Dialog nodes:')).toBeVisible();
    expect(await exported()).not.toContain('Edited here');
    await connection.getByRole('button', { name: 'Put it there' }).click();
    await expect(connection.getByText('It is there now.')).toBeVisible();
    expect(await exported()).toContain('Edited here');
  } finally {
    await here.dispose();
    await there.dispose();
  }
});
