import { storeSkill } from './api.ts';
import { expectAccessible } from './expectAccessible.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { node, skillFile } from './skillFiles.ts';
import { expect, test } from './test.ts';

const intent = (name: string, ...examples: string[]) => ({
  intent: name,
  examples: examples.map((text) => ({ text })),
});

const here = skillFile(
  [node('Welcome', 'welcome'), node('Hours', '#hours', { previous_sibling: 'Welcome' })],
  {
    name: 'Shop',
    intents: [intent('hours', 'when are you open'), intent('bye', 'good bye')],
  },
);

/** Has one intent that is here already, one more example of another, one that is new, and a branch of its own. */
const other = skillFile(
  [
    node('Welcome', 'welcome'),
    node('Hours', '#hours', { previous_sibling: 'Welcome', output: { text: 'Nine to five.' } }),
    node('Deliver', '#deliver', { previous_sibling: 'Hours' }),
    node('Where to', 'true', { parent: 'Deliver' }),
  ],
  {
    name: 'Other shop',
    intents: [
      intent('hours', 'when are you open', 'opening hours'),
      intent('bye', 'good bye'),
      intent('deliver', 'bring it to me', 'deliver it'),
    ],
  },
);

test('parts of a file and of another skill are merged: told before, done as one step, taken back', async ({
  page,
  service,
}) => {
  await storeSkill(service.url, other);
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, here));
  const before = await skill.exported(service.url);
  const dialog = page.getByRole('dialog');
  const open = async (): Promise<void> => {
    await skill.name.getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Merge a file or skill into this one' }).click();
  };
  const part = (name: RegExp) => dialog.getByRole('row', { name });

  await open();
  await dialog.getByLabel('File of a skill').setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"intents": ['),
  });
  await expect(dialog.getByRole('alert')).toContainText('It can’t be merged');
  await dialog.getByLabel('File of a skill').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(other)),
  });

  await expect(part(/#deliver/)).toContainText('New');
  await expect(part(/#bye/)).toContainText('Same');
  await expect(part(/#hours/)).toContainText('Will change');
  await expect(part(/#hours/)).toContainText('1 new example');
  await expect(part(/Deliver/)).toContainText('2 new nodes');
  await expect(part(/Hours/)).toContainText('1 node changes');
  await expectAccessible(page, 'what a merge would do');
  // Nothing has happened yet; what is new is chosen, what would change isn't.
  expect(await skill.exported(service.url)).toEqual(before);
  await part(/#hours/)
    .getByRole('gridcell', { name: 'Take' })
    .click();
  await dialog.getByRole('button', { name: 'Merge 3 parts' }).click();
  await expect(dialog).toBeHidden();
  await expect(skill.row(/^Deliver/)).toBeVisible();
  await skill.saved();
  const merged = await skill.exported(service.url);
  expect(merged).toMatchObject({
    intents: [
      intent('hours', 'when are you open', 'opening hours'),
      intent('bye', 'good bye'),
      intent('deliver', 'bring it to me', 'deliver it'),
    ],
  });
  expect(JSON.stringify(merged['dialog_nodes'])).not.toContain('Nine to five.');

  await skill.undo.click();
  await skill.saved();
  expect(await skill.exported(service.url)).toEqual(before);
  // It was one step: nothing is left to take back.
  await expect(skill.undo).toHaveCount(0);

  await open();
  await dialog.getByRole('combobox', { name: 'Another skill' }).selectOption('Other shop');
  await dialog.getByRole('button', { name: 'Next' }).click();
  await dialog.getByRole('button', { name: /^Dialog/ }).click();
  await expect(dialog.getByRole('row')).toHaveCount(4);
  await dialog.getByRole('button', { name: /^Will change/ }).click();
  await expect(dialog.getByRole('row')).toHaveCount(2);
});
