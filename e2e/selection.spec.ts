import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { SkillPage } from './pages/SkillPage.ts';
import { SkillsPage } from './pages/SkillsPage.ts';
import { expect, test } from './test.ts';

const rowsOf = (skill: SkillPage): Promise<string[]> =>
  skill.outline
    .getByRole('treeitem')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')?.split(',')[0] ?? ''));

const selected = (skill: SkillPage): Promise<string[]> =>
  skill.outline
    .locator('[role="treeitem"][aria-selected="true"]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-node') ?? ''));

async function museum(page: Page, url: string): Promise<SkillPage> {
  const skills = new SkillsPage(page);
  await skills.open(url);
  return skills.startFromSample('City Museum');
}

test('several nodes at once: by marquee, by Shift, by keys; grouped, switched off, moved, deleted', async ({
  page,
  service,
}) => {
  const skill = await museum(page, service.url);
  const bar = page.getByRole('group', { name: 'Selected nodes' });
  const [hours, tickets] = [skill.card('hours'), skill.card('tickets')];
  await expect(tickets).toBeVisible();

  await test.step('a marquee takes what it touches', async () => {
    const [from, to] = [await hours.boundingBox(), await tickets.boundingBox()];
    if (!from || !to) throw new Error('The cards are not drawn.');
    await page.keyboard.down('Shift');
    await page.mouse.move(from.x - 14, from.y - 7);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 3 });
    await page.mouse.move(to.x + 60, to.y + 20, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect.poll(() => selected(skill)).toEqual(['hours', 'tickets']);
    await expect(bar).toContainText('2 nodes selected');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });

  await test.step('off and on', async () => {
    await bar.getByRole('button', { name: 'Disable' }).click();
    await expect(hours).toHaveAttribute('data-disabled', 'true');
    await bar.getByRole('button', { name: 'Enable' }).click();
    await expect(hours).not.toHaveAttribute('data-disabled');
  });

  await test.step('into a folder, whose title is typed at once', async () => {
    await bar.getByRole('button', { name: 'Folder' }).click();
    const editor = skill.canvas.getByRole('group', { name: /on its card$/ });
    await expect(editor.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await page.keyboard.type('Visiting');
    await page.keyboard.press('Enter');
    await expect(editor).toBeHidden();
    await expect(skill.row(/^Visiting, folder/)).toHaveAttribute('aria-selected', 'true');
    await expect(skill.row(/^Opening hours/)).toHaveAttribute('aria-level', '2');
  });

  await test.step('a range by Shift and a click, one more by Ctrl, moved together by keys', async () => {
    const before = await rowsOf(skill);
    await skill.row(/^Opening hours/).click();
    await skill.row(/^Tickets/).click({ modifiers: ['Shift'] });
    await expect.poll(() => selected(skill)).toContain('tickets');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(skill.row(/^Tickets/)).toHaveAttribute('aria-level', '1');
    await page.keyboard.press('Control+z');
    await expect.poll(() => rowsOf(skill)).toEqual(before);
  });

  await test.step('the folder goes alone', async () => {
    await skill.row(/^Visiting/).click();
    await page.keyboard.press('Delete');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('The folder can go alone');
    await dialog.getByRole('button', { name: 'Delete the folder alone' }).click();
    await expect(skill.row(/^Visiting/)).toHaveCount(0);
    await expect(skill.row(/^Opening hours/)).toHaveAttribute('aria-level', '1');
  });

  await test.step('moved to a place that is found by its name', async () => {
    await skill.row(/^Opening hours/).click();
    await page.keyboard.press('Shift+M');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('Tickets');
    await expect(dialog.getByRole('option').first()).toContainText('Tickets');
    await dialog.getByText('Inside it').click();
    await dialog.getByRole('button', { name: 'Move', exact: true }).click();
    await expect(skill.row(/^Opening hours/)).toHaveAttribute('aria-level', '2');
  });
  await skill.saved();
});

test('copy and paste, here and into another skill with what the nodes need', async ({ page, service }) => {
  const skill = await museum(page, service.url);
  await skill.row(/^Opening hours/).click();
  const count = (await rowsOf(skill)).length;
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect.poll(async () => (await rowsOf(skill)).length).toBeGreaterThan(count);
  await expect.poll(async () => (await selected(skill)).length).toBe(1);
  expect(await selected(skill)).not.toEqual(['hours']);
  await page.keyboard.press('Control+x');
  await expect.poll(async () => (await rowsOf(skill)).length).toBe(count);
  await skill.saved();

  await skill.home();
  const other = await new SkillsPage(page).startBlank('Another');
  await other.row(/^Welcome/).click();
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Create what is missing?');
  await dialog.getByRole('button', { name: 'Create and paste' }).click();
  await expect(other.row(/^Opening hours/)).toHaveAttribute('aria-selected', 'true');
  await other.saved();
  const exported = await other.exported(service.url);
  expect((exported['intents'] as { intent: string }[]).length).toBeGreaterThan(0);
  await expect(page.getByRole('tab', { name: 'Problems' })).not.toContainText(/\d/);
});

test('from problem to problem, and single keys switched off', async ({ page, service }) => {
  const skill = await museum(page, service.url);
  await skill.row(/^Opening hours/).click();
  await skill.inspector.getByRole('textbox', { name: 'Title' }).focus();
  await skill.row(/^Welcome/).click();
  await page.keyboard.press('a');
  await skill.title.fill('Broken');
  await skill.inspector.getByRole('button', { name: 'Add condition' }).click();
  await skill.inspector.getByRole('textbox', { name: 'Condition', exact: true }).fill('#nowhere');
  await skill.row(/^Welcome/).click();
  await page.keyboard.press('n');
  await expect(skill.row(/^Broken/)).toHaveAttribute('aria-selected', 'true');

  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await sheet.getByRole('switch', { name: 'Single-key shortcuts' }).click({ force: true });
  await page.keyboard.press('Escape');
  await skill.row(/^Welcome/).click();
  await page.keyboard.press('n');
  await expect(skill.row(/^Welcome/)).toHaveAttribute('aria-selected', 'true');
  await page.reload();
  await skill.ready();
  await skill.row(/^Welcome/).click();
  await page.keyboard.press('Delete');
  await expect(skill.row(/^Welcome/)).toHaveCount(0);
});

test('write on the cards: a new node takes what is typed at once, F2 and a double click edit in place', async ({
  page,
  service,
}) => {
  const skill = await museum(page, service.url);
  const editor = skill.canvas.getByRole('group', { name: /on its card$/ });
  await skill.card('hours').click({ position: { x: 120, y: 16 } });
  await page.keyboard.press('a');
  await expect(editor.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Parking');
  await page.keyboard.press('Tab');
  await page.keyboard.type('input.text.contains("park")');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Park behind the museum.');
  await page.keyboard.press('Escape');
  await expect(editor).toBeHidden();
  const row = skill.row(/^Parking/);
  await expect(row).toHaveAttribute('aria-selected', 'true');
  const card = skill.card((await row.getAttribute('data-node')) ?? '');
  await expect(card).toContainText('Park behind the museum.');
  await expect(card).toBeFocused();

  await page.keyboard.press('F2');
  await page.keyboard.type('Car park');
  await page.keyboard.press('Enter');
  await expect(skill.row(/^Car park/)).toBeVisible();
  await card.getByText('Park behind the museum.').dblclick();
  await expect(editor.getByRole('textbox', { name: 'First answer' })).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(skill.row(/^Parking/)).toBeVisible();
});
