import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { storeSkill } from './api.ts';
import { overwrite } from './overwrite.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { SkillsPage } from './pages/SkillsPage.ts';
import { readSample } from './skillFiles.ts';
import { expect, test } from './test.ts';

interface Node {
  readonly dialog_node: string;
  readonly [key: string]: unknown;
}

async function nodesOf(skill: SkillPage, url: string): Promise<readonly Node[]> {
  await skill.saved();
  return (await skill.exported(url))['dialog_nodes'] as readonly Node[];
}

const field = (skill: SkillPage, name: string): Locator =>
  skill.inspector.getByRole('textbox', { name, exact: true });

const button = (skill: SkillPage, name: string): Locator =>
  skill.inspector.getByRole('button', { name, exact: true });

/** Types into a field of the editor as a person does, so that completion and the like get their chance. */
async function type(page: Page, at: Locator, text: string): Promise<void> {
  await at.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

/** Takes a suggestion by Enter. One that has only just appeared isn't taken: nobody can have meant it yet. */
async function accept(page: Page, name: string): Promise<void> {
  const option = page.getByRole('option', { name, exact: true });
  await expect(option).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(option).toBeHidden({ timeout: 500 });
  }).toPass();
}

async function startNode(skill: SkillPage, page: Page, title: string): Promise<void> {
  await skill.row(/^Welcome/).click();
  await page.keyboard.press('a');
  await expect(skill.title).toBeFocused();
  await skill.title.fill(title);
}

test('a node with slots, built from nothing', async ({ page, service }) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startBlank('Pizza');
  await startNode(skill, page, 'Order');
  await button(skill, 'Ask for values').click();

  await field(skill, 'Check for: Slot 1').fill('@sys-number');
  await field(skill, 'Save as: Slot 1').click();
  await expect(field(skill, 'Save as: Slot 1')).toHaveValue('$number');
  await field(skill, 'If not there, ask: Slot 1').fill('How many?');
  await button(skill, 'Found: Slot 1').click();
  await button(skill, 'Add answer for found').click();
  const found = skill.inspector.getByRole('combobox', { name: 'Then: Slot 1, Found 1' });
  await found.selectOption('skip_all_slots');
  await button(skill, 'Not found: Slot 1').click();
  await button(skill, 'Add answer for not found').click();
  await field(skill, 'Condition: Slot 1, Not found 1').fill('true');

  await button(skill, 'Add slot').click();
  await field(skill, 'Check for: Slot 2').fill('@topping');
  await skill.inspector.getByRole('checkbox', { name: 'Required: Slot 2' }).uncheck();
  await button(skill, 'Ask only if…').click();
  await field(skill, 'Only if: Slot 2').fill('$number > 1');
  await button(skill, 'Slot 2: move or remove').focus();
  await page.keyboard.press('ArrowUp');
  await expect(button(skill, 'Slot 1: move or remove')).toBeFocused();

  await button(skill, 'Prompt for everything').click();
  await button(skill, 'Add prompt').click();
  await button(skill, 'Other requests').click();

  const nodes = await nodesOf(skill, service.url);
  const of = (type: string) => nodes.filter((node) => node['type'] === type);
  const [frame] = of('frame');
  const slots = of('slot');
  const number = slots.find((slot) => slot['variable'] === '$number');
  const topping = slots.find((slot) => slot['variable'] === '$topping');
  expect(slots.map((slot) => slot['parent'])).toEqual([frame?.dialog_node, frame?.dialog_node]);
  expect(topping).toMatchObject({ conditions: '$number > 1' });
  expect(number?.['previous_sibling']).toBe(topping?.dialog_node);
  const handlers = of('event_handler').map((node) => [
    node['parent'],
    node['event_name'],
    node['conditions'],
    (node['next_step'] as { behavior?: string } | undefined)?.behavior,
  ]);
  expect(handlers).toHaveLength(6);
  expect(handlers).toEqual(
    expect.arrayContaining([
      [number?.dialog_node, 'focus', undefined, undefined],
      [number?.dialog_node, 'input', '@sys-number', undefined],
      [number?.dialog_node, 'filled', undefined, 'skip_all_slots'],
      [number?.dialog_node, 'nomatch', 'true', undefined],
      [topping?.dialog_node, 'input', '@topping', undefined],
      [frame?.dialog_node, 'focus', undefined, undefined],
    ]),
  );
});

test('each type of response has a form, and they change places', async ({ page, service }) => {
  // Eleven forms are many steps for a machine that has much else to do.
  test.slow();
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startBlank('Responses');
  await startNode(skill, page, 'Everything');

  const add = async (kind: string): Promise<void> => {
    await button(skill, 'Add response').first().click();
    await page.getByRole('menuitem', { name: kind, exact: true }).click();
  };
  const fill = (name: string, text: string): Promise<void> => field(skill, name).fill(text);
  await add('Text');
  await fill('Text', 'Hello');
  await add('Choice');
  await fill('Title: Choice', 'Which?');
  await button(skill, 'Add choice').click();
  await fill('Label: Choice 1', 'Small');
  for (const kind of ['Image', 'Video', 'Audio', 'Web page']) {
    await add(kind);
    await fill(`Title: ${kind}`, `A ${kind}`);
  }
  await add('Pause');
  await skill.inspector.getByRole('spinbutton', { name: 'Seconds: Pause' }).fill('2.5');
  await add('Hand-over to a person');
  await fill('Tells the agent: Hand-over to a person', 'Help');
  await fill('Nobody is there: Hand-over to a person', 'Sorry');
  await add('Other channel');
  await fill('Says: Other channel', 'Go on there');
  await add('Search');
  await fill('Looks for: Search', '<? input.text ?>');
  await add('Custom answer');
  await fill('Content: Custom answer', '{"card": [1, 2]}');
  await button(skill, 'In all channels: Image').click();
  await skill.inspector.getByRole('checkbox', { name: 'Slack: Image' }).check();

  const generic = async (): Promise<readonly Record<string, unknown>[]> => {
    const nodes = await nodesOf(skill, service.url);
    const node = nodes.find(({ title }) => title === 'Everything');
    const output = node?.['output'] as { generic?: Record<string, unknown>[] } | undefined;
    return output?.generic ?? [];
  };
  expect(await generic()).toMatchObject([
    { response_type: 'text', values: [{ text: 'Hello' }] },
    {
      response_type: 'option',
      title: 'Which?',
      options: [{ label: 'Small', value: { input: { text: 'Small' } } }],
    },
    { response_type: 'image', title: 'A Image', channels: [{ channel: 'slack' }] },
    { response_type: 'video', title: 'A Video' },
    { response_type: 'audio', title: 'A Audio' },
    { response_type: 'iframe', title: 'A Web page' },
    { response_type: 'pause', time: 2500, typing: true },
    {
      response_type: 'connect_to_agent',
      message_to_human_agent: 'Help',
      agent_unavailable: { message: 'Sorry' },
    },
    { response_type: 'channel_transfer', message_to_user: 'Go on there' },
    { response_type: 'search_skill', query: '<? input.text ?>' },
    { response_type: 'user_defined', user_defined: { card: [1, 2] } },
  ]);

  await test.step('by keys, by the menu and by dragging', async () => {
    await button(skill, 'Response 2 (Choice): move or remove').focus();
    await page.keyboard.press('ArrowUp');
    await button(skill, 'Response 3 (Image): move or remove').click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    const pause = button(skill, 'Response 6 (Pause): move or remove');
    await pause.scrollIntoViewIfNeeded();
    await pause.dragTo(button(skill, 'Response 5 (Web page): move or remove'), {
      targetPosition: { x: 10, y: 2 },
    });
    const types = async () => (await generic()).map((item) => item['response_type']);
    await expect
      .poll(types)
      .toEqual([
        'option',
        'text',
        'video',
        'audio',
        'pause',
        'iframe',
        'connect_to_agent',
        'channel_transfer',
        'search_skill',
        'user_defined',
      ]);
  });
});

test('a jump is picked on the canvas', async ({ page, service }) => {
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, readSample('corner-pizza.json')));
  await skill.row(/^Opening hours/).click();
  await skill.choose('Jump');
  await button(skill, 'Pick by a click on the canvas').click();
  await skill.card('menu').click();
  await expect(skill.inspector.getByRole('combobox', { name: 'Jump to' })).toHaveValue('Menu');
  expect(skill.selected).toBe('hours');
  await skill.inspector.getByRole('combobox', { name: 'Where it goes on' }).selectOption('body');
  const nodes = await nodesOf(skill, service.url);
  expect(nodes.find(({ dialog_node: id }) => id === 'hours')).toMatchObject({
    next_step: { behavior: 'jump_to', dialog_node: 'menu', selector: 'body' },
  });
});

test('a condition: completed, put right, built in rows, read in words', async ({ page, service }) => {
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, readSample('corner-pizza.json')));
  await skill.row(/^Opening hours/).click();
  // The editor takes the place of plain fields when its code is there, but of none that somebody writes in.
  await expect(skill.inspector.locator('[contenteditable="true"]').first()).toBeVisible();
  await button(skill, 'Change condition').click();
  const condition = field(skill, 'Condition');
  await expect(condition).toHaveAttribute('contenteditable', 'true');

  await type(page, condition, ' && @si');
  await accept(page, 'size');
  await page.keyboard.type(':sm');
  await accept(page, 'small');
  await expect(condition).toHaveText('#hours && @size:small');
  await page.keyboard.type(' && $topping.cont');
  await expect(page.getByRole('option', { name: /^contains\(/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await overwrite(condition, '#hours && #party');
  // The card's problems say it too until the field does.
  await expect(skill.inspector.getByText('There is no intent “party”.')).toHaveCount(1);
  await expect(button(skill, 'Create #party')).toBeVisible();
  await expect(skill.inspector.getByText('There is no intent “party”.')).toHaveCount(1);
  await button(skill, 'Create #party').click();
  await expect(skill.inspector.getByText('There is no intent “party”.')).toHaveCount(0);
  await button(skill, 'Write ||').click();
  await expect(condition).toHaveText('#hours || #party');
  await expect(
    skill.inspector.getByText('When the user means “hours” or the user means “party”.'),
  ).toBeVisible();

  await button(skill, 'Add “or”').click();
  const row = 'Condition, row 3';
  await skill.inspector.getByRole('combobox', { name: `Kind: ${row}` }).selectOption('variable');
  await skill.inspector.getByRole('combobox', { name: `Name: ${row}` }).fill('guests');
  await skill.inspector.getByRole('combobox', { name: `Comparison: ${row}` }).selectOption('>');
  await field(skill, `Value: ${row}`).fill('10');
  await expect(condition).toHaveText('#hours || #party || $guests > 10');
  await page.keyboard.press('Escape');

  await skill.saved();
  const exported = await skill.exported(service.url);
  const nodes = exported['dialog_nodes'] as readonly Node[];
  expect(nodes.find(({ dialog_node: id }) => id === 'hours')?.['conditions']).toBe(
    '#hours || #party || $guests > 10',
  );
  expect(exported['intents']).toContainEqual(expect.objectContaining({ intent: 'party' }));
});

test('the JSON of a node changes with the form, and the form with it', async ({ page, service }) => {
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, readSample('corner-pizza.json')));
  await skill.row(/^Opening hours/).click();
  await button(skill, 'JSON').click();
  const json = field(skill, 'JSON of the node');
  await expect(json).toContainText('"#hours"');

  const text = JSON.stringify({ type: 'standard', title: 'Hours', conditions: '#hours && $open' }, null, 2);
  await overwrite(json, text);
  await expect(skill.title).toHaveValue('Hours');
  await overwrite(json, text.replace('"standard"', '"folders"'));
  await expect(skill.inspector.getByRole('list', { name: 'Faults of the JSON' })).toContainText('Line 2');
  await overwrite(json, `${text.slice(0, -1)},}`);
  await expect(skill.inspector.getByRole('list', { name: 'Faults of the JSON' })).toContainText('line 5');
  await expect(skill.title).toHaveValue('Hours');
  await overwrite(json, text);
  await expect(skill.inspector.getByRole('list', { name: 'Faults of the JSON' })).toContainText(
    'says nothing',
  );
  await skill.title.fill('When we are open');
  await expect(json).toContainText('"When we are open"');

  const nodes = await nodesOf(skill, service.url);
  const node = nodes.find(({ dialog_node: id }) => id === 'hours');
  expect(node).toMatchObject({ title: 'When we are open', conditions: '#hours && $open' });
  expect(node && 'output' in node).toBe(false);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    // Without motion: a colour that is half-way faded in has no contrast.
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('every form is accessible', async ({ page, service }) => {
      const skill = new SkillPage(page);
      const id = await storeSkill(service.url, readSample('corner-pizza.json'));
      await page.goto(`${service.url}/s/${id}/dialog?node=order`);
      await skill.ready();
      await button(skill, 'Edit: Slot 1').click();
      for (const part of ['What is kept: Slot 1', 'Found: Slot 1']) await button(skill, part).click();
      await button(skill, 'Edit: Choice').click();
      await button(skill, 'Edit: Answer 1').click();
      for (const part of ['Digressions', 'When several nodes may be meant', 'Description']) {
        await button(skill, part).click();
      }
      await button(skill, 'Change condition').click();
      await expect(field(skill, 'Condition')).toHaveAttribute('contenteditable', 'true');
      await type(page, field(skill, 'Condition'), ' && #nothing');
      await page.keyboard.press('Escape');
      await expect(button(skill, 'Create #nothing')).toBeVisible();
      await expectAccessible(page);
      await button(skill, 'JSON').click();
      await expect(field(skill, 'JSON of the node')).toBeVisible();
      await expectAccessible(page);
    });
  });
}

/** Fails with the rules that are broken and where. */
async function expectAccessible(page: Page): Promise<void> {
  const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target.join(' ')}\n${failureSummary}`),
  );
  expect(found).toEqual([]);
}
