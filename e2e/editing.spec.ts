import { SkillsPage } from './pages/SkillsPage.ts';
import type { SkillPage } from './pages/SkillPage.ts';
import { expect, test } from './test.ts';

/** The outline as `depth order title` lines, as a person reads it. */
async function outlineOf(skill: SkillPage): Promise<string[]> {
  return skill.outline.getByRole('treeitem').evaluateAll((rows) =>
    rows.map((row) => {
      const [level, order] = [row.getAttribute('aria-level'), row.getAttribute('aria-posinset')];
      return `${level}.${order} ${row.getAttribute('aria-label')?.split(',')[0]}`;
    }),
  );
}

test('build a small dialog, rearrange it, and take all of it back step by step', async ({
  page,
  service,
}) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startBlank('Flowers');
  const blank = ['1.1 Welcome', '1.2 Anything else'];
  await expect.poll(() => outlineOf(skill)).toEqual(blank);

  await test.step('add below, above and as a child', async () => {
    await skill.row(/^Welcome/).click();
    await page.keyboard.press('a');
    await expect(skill.title).toBeFocused();
    await skill.title.fill('Order');
    await skill.title.press('Escape');
    await page.keyboard.press('c');
    await expect(skill.title).toBeFocused();
    await skill.title.fill('Which flower?');
    await skill.row(/^Anything else/).click();
    await page.keyboard.press('Shift+A');
    await expect(skill.title).toBeFocused();
    await skill.title.fill('Help');
    await expect
      .poll(() => outlineOf(skill))
      .toEqual(['1.1 Welcome', '1.2 Order', '2.1 Which flower?', '1.3 Help', '1.4 Anything else']);
  });

  await test.step('condition, answer, next step and context', async () => {
    await skill.row(/^Order/).click();
    await skill.inspector.getByRole('button', { name: 'Add condition' }).click();
    await skill.inspector.getByRole('textbox', { name: 'Condition', exact: true }).fill('$wish == "roses"');
    await skill.inspector.getByRole('textbox', { name: 'Text', exact: true }).fill('Roses it is.');
    await skill.choose('Skip');
    await skill.row(/^Help/).click();
    await skill.inspector.getByRole('button', { name: 'Add variable' }).click();
    await page.keyboard.type('wish');
    await page.keyboard.press('Enter');
    const order = skill.outline.getByRole('treeitem', { name: /^Order/ });
    await expect(skill.card((await order.getAttribute('data-node')) ?? '')).toContainText('Roses it is.');
  });

  await test.step('move by keys, duplicate, delete', async () => {
    await skill.row(/^Help/).click();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await outlineOf(skill))[1]).toBe('1.2 Help');
    await page.keyboard.press('Control+d');
    await expect.poll(async () => (await outlineOf(skill)).length).toBe(6);
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await outlineOf(skill)).length).toBe(5);
  });

  await test.step('undo everything, one named step at a time', async () => {
    while ((await skill.undo.count()) > 0) await skill.undo.click();
    await expect.poll(() => outlineOf(skill)).toEqual(blank);
    await skill.saved();
    const exported = await skill.exported(service.url);
    expect((exported['dialog_nodes'] as unknown[]).length).toBe(2);
  });

  await test.step('and do it again', async () => {
    const redo = page.getByRole('banner').getByRole('button', { name: /^Redo/ });
    while ((await redo.count()) > 0) await redo.click();
    await expect.poll(async () => (await outlineOf(skill)).length).toBe(5);
    await skill.saved();
    const nodes = (await skill.exported(service.url))['dialog_nodes'] as { conditions?: string }[];
    expect(nodes.some((node) => node.conditions === '$wish == "roses"')).toBe(true);
  });
});

test('drag a card before another one', async ({ page, service }) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startFromSample('City Museum');
  const [moved, target] = [skill.card('tickets'), skill.card('hours')];
  await expect(target).toBeVisible();
  const [from, to] = [await moved.boundingBox(), await target.boundingBox()];
  if (!from || !to) throw new Error('The cards are not drawn.');
  await page.mouse.move(from.x + 80, from.y + 17);
  await page.mouse.down();
  await page.mouse.move(from.x + 90, from.y, { steps: 4 });
  await page.mouse.move(to.x + 80, to.y + 4, { steps: 12 });
  await page.mouse.up();
  await expect
    .poll(async () => (await outlineOf(skill)).slice(0, 3))
    .toEqual(['1.1 Welcome', '1.2 Tickets', '1.3 Opening hours']);
  await skill.saved();
});

test('an address leads to its node, and back and forward are safe', async ({ page, service }) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startFromSample('Harbour Bank');
  await skill.row(/^Fees/).click();
  await expect.poll(() => skill.selected).toBe('fees');
  await page.reload();
  await skill.ready();
  await expect(skill.title).toHaveValue('Fees');
  await expect(skill.card('fees')).toBeInViewport();
  await skill.title.fill('Prices');
  await page.goBack();
  await page.goForward();
  await skill.ready();
  await expect(skill.row(/^Prices/)).toBeVisible();
});
