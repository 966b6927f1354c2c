import { postWorkspace, storedSkills } from './api.ts';
import { SkillsPage } from './pages/SkillsPage.ts';
import { node, readSample, skillFile } from './skillFiles.ts';
import { expect, test } from './test.ts';

const whole = JSON.stringify(readSample('city-museum.json'), null, 2);
const greeting = node('hello', 'welcome');

/** Files that aren't JSON, and what is said of each. */
const notJson = {
  'a letter': { content: 'Dear team,\nhere is the skill.', says: 'at line 1, column 1' },
  'a web page': { content: '<!doctype html>\n<title>Sign in</title>', says: 'is a web page' },
  'half a skill': { content: whole.slice(0, whole.length / 2), says: 'ends in the middle of line' },
  'a comma too many': {
    content: whole.replace('"intents":', '"x": 1,,\n"intents":'),
    says: 'stops being JSON',
  },
  nothing: { content: '', says: 'is empty' },
};

/** JSON that holds no dialog skill, and what is said of each. */
const notSkills = {
  'another object': { content: { hello: 1 }, says: 'This is not a dialog skill' },
  'a list': { content: [1, 2], says: 'A skill file is a JSON object; this is a list.' },
  'an actions skill': {
    content: { name: 'Shop', type: 'action', workspace: { intents: [], actions: [] } },
    says: 'This is an actions skill.',
  },
};

/** Skills that don't hold together: the faults with their places, what repairing them does, and what comes of it. */
const faulty = {
  'nodes inside each other': {
    content: skillFile([greeting, node('a', 'true', { parent: 'b' }), node('b', 'true', { parent: 'a' })]),
    faults: [['in a circle: “a” → “b” → “a”', 'dialog_nodes[1].parent']],
    repairs: ['Node “a” is now at top level'],
    rows: ['hello', 'a', 'b'],
  },
  'nodes after each other in a circle': {
    content: skillFile([
      greeting,
      node('a', 'true', { previous_sibling: 'b' }),
      node('b', 'true', { previous_sibling: 'a' }),
    ]),
    faults: [['come after each other in a circle', 'dialog_nodes[1].previous_sibling']],
    repairs: ['The order of the 3 nodes at top level'],
    rows: ['hello', 'a', 'b'],
  },
  'a parent that isn’t there': {
    content: skillFile([greeting, node('lost', 'true', { parent: 'gone' })]),
    faults: [['Node “lost” is under “gone”', 'dialog_nodes[1].parent']],
    repairs: ['Node “lost” is now at top level'],
    rows: ['hello', 'lost'],
  },
  'names that are there twice': {
    content: skillFile([greeting, node('hello', 'true', { previous_sibling: 'hello' })], {
      intents: [{ intent: 'buy' }, { intent: 'buy', examples: [{ text: 'one please' }] }],
    }),
    faults: [
      ['are both “buy”', 'intents[1].intent'],
      ['are both “hello”', 'dialog_nodes[1].dialog_node'],
    ],
    repairs: ['it is now “buy_2”', 'it is now “hello_2”'],
    rows: ['hello', 'hello'],
  },
} satisfies Record<
  string,
  { content: object; faults: [string, string][]; repairs: string[]; rows: string[] }
>;

for (const [name, { content, says }] of Object.entries(notJson)) {
  test(`${name} is no JSON: it says where, and stores nothing`, async ({ page, service }) => {
    const skills = new SkillsPage(page);
    await skills.open(service.url);
    await skills.choose({ name: 'skill.json', content });

    await expect(skills.dialog).toContainText('This is not a JSON file');
    await expect(skills.dialog).toContainText(says);
    await expect(skills.dialog).toContainText('Nothing was stored');
    expect(await storedSkills(service.url)).toEqual([]);

    const choosing = page.waitForEvent('filechooser');
    await skills.dialog.getByRole('button', { name: 'Choose another file' }).click();
    await (await choosing).setFiles({ name: 'good.json', mimeType: '', buffer: Buffer.from(whole) });
    await skills.arrive();
  });
}

for (const [name, { content, says }] of Object.entries(notSkills)) {
  test(`${name} is no dialog skill: it says so, and stores nothing`, async ({ page, service }) => {
    const skills = new SkillsPage(page);
    await skills.open(service.url);
    await skills.choose({ name: 'skill.json', content: JSON.stringify(content) });

    await expect(skills.dialog.getByRole('heading')).toHaveText('This is not a dialog skill');
    await expect(skills.dialog).toContainText(says);
    await expect(skills.dialog).toContainText('choose that file');
    await expect(skills.dialog).toContainText('Nothing was stored');
    await expect(skills.dialog.getByRole('button', { name: 'Repair and open' })).toBeHidden();
    expect(await storedSkills(service.url)).toEqual([]);
  });
}

for (const [name, { content, faults, repairs, rows }] of Object.entries(faulty)) {
  test(`${name}: it says where, stores nothing, and repairs when asked`, async ({ page, service }) => {
    const skills = new SkillsPage(page);
    await skills.open(service.url);
    await skills.choose({ name: 'skill.json', content: JSON.stringify(content) });

    for (const [message, path] of faults) {
      const fault = skills.dialog.getByRole('listitem').filter({ hasText: message });
      await expect(fault.locator('code')).toHaveText(path);
    }
    for (const done of repairs) await expect(skills.dialog).toContainText(done);
    await expect(skills.dialog).toContainText('Nothing was stored');
    expect(await storedSkills(service.url)).toEqual([]);

    const skill = await skills.repair();
    await expect(skill.outline.getByRole('treeitem')).toHaveText(rows.map((row) => new RegExp(row)));
    expect(await storedSkills(service.url)).toEqual(['Small']);
  });
}

test('a skill inside another file is taken out when asked', async ({ page, service }) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const content = JSON.stringify({ name: 'Shop', type: 'dialog', workspace: skillFile([greeting]) });
  await skills.choose({ name: 'assistant.json', content });

  await expect(skills.dialog).toContainText('The skill is inside “workspace” of this file.');
  expect(await storedSkills(service.url)).toEqual([]);
  await skills.repair();
  expect(await storedSkills(service.url)).toEqual(['Small']);
});

test('the API names the places of faults and stores nothing', async ({ service }) => {
  for (const { content, faults } of Object.values(faulty)) {
    const { status, body } = await postWorkspace(service.url, content);
    // Nothing but names that are there twice is a conflict.
    expect([400, 409]).toContain(status);
    for (const [, path] of faults) expect(body.errors?.map((error) => error.path)).toContain(path);
  }
  expect(await storedSkills(service.url)).toEqual([]);
});

test('the API refuses what is no workspace and stores nothing', async ({ service }) => {
  for (const { content } of Object.values(notJson)) {
    if (content === '') continue; // A body may be left out; every property of a workspace may.
    const { status, body } = await postWorkspace(service.url, content);
    expect(status).toBe(400);
    expect(body['error']).toContain('not valid JSON');
  }
  expect((await postWorkspace(service.url, [1, 2])).status).toBe(400);
  const { status, body } = await postWorkspace(service.url, { dialog_nodes: 5 });
  expect(status).toBe(400);
  expect(body.errors?.[0]?.path).toBe('dialog_nodes');
  expect(await storedSkills(service.url)).toEqual([]);
});

test('a condition that can’t be read is kept, flagged, and false', async ({ page, service }) => {
  const broken = node('Broken', '#greet && (', { previous_sibling: 'hello' });
  const other = node('Otherwise', 'anything_else', { previous_sibling: 'Broken' });
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.openFile({
    name: 'skill.json',
    content: JSON.stringify(skillFile([greeting, broken, other])),
  });

  await expect(skills.toast.filter({ hasText: 'Opened with 1 problem.' })).toBeVisible();
  await expect(skill.card('Broken')).toContainText('1 problem');
  await expect(skill.row(/^Broken.*1 problem/)).toBeVisible();
  const problems = await skill.openProblems();
  await expect(problems.getByRole('button')).toHaveText(/Broken/);

  await skill.openTryIt();
  const turn = await skill.say('hello there');
  await expect(turn).toContainText('Otherwise');
  await expect(turn).not.toContainText('Broken');
});

test('what breaks Watson’s limits is taken in, with problems', async ({ page, service }) => {
  const title = 'Long '.repeat(120);
  const synonyms = Array.from({ length: 31 }, () => 'Roma');
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.openFile({
    name: 'skill.json',
    content: JSON.stringify(
      skillFile([{ ...greeting, title }], {
        entities: [{ entity: 'city', values: [{ value: 'Rome', type: 'synonyms', synonyms }] }],
      }),
    ),
  });

  const problems = await skill.openProblems();
  await expect(problems.getByRole('button')).toContainText('600');
  await expect(problems.getByText('“Roma” is a synonym of “Rome” twice.').first()).toBeVisible();
  expect((await skill.exported(service.url))['dialog_nodes']).toEqual([{ ...greeting, title }]);
  await skill.home();
  await expect(skills.card('Small')).toContainText('problem');
});
