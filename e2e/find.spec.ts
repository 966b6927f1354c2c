import { AxeBuilder } from '@axe-core/playwright';
import { SkillsPage } from './pages/SkillsPage.ts';
import { expect, test } from './test.ts';

test('find words anywhere, go from one to the next, replace them as one step', async ({ page, service }) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startFromSample('City Museum');
  await skill.row(/^Welcome/).click();
  await page.keyboard.press('Control+f');
  const field = page.getByRole('searchbox', { name: 'Find in the dialog' });
  await expect(field).toBeFocused();
  await page.keyboard.type('ticket');
  const results = page.getByRole('list', { name: 'Results' });
  await expect(results.getByRole('button', { name: /^Tickets/ }).first()).toBeVisible();
  await expect(results.locator('mark').first()).toHaveText(/ticket/i);

  await test.step('others step back, Enter and F3 go on', async () => {
    await expect(skill.card('tickets')).not.toHaveAttribute('data-dim');
    await expect(skill.canvas.locator('[data-card][data-dim]').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(results.locator('[aria-current]')).toHaveCount(1);
    const first = skill.selected;
    await page.keyboard.press('F3');
    await page.keyboard.press('Shift+F3');
    await expect.poll(() => skill.selected).toBe(first ?? skill.selected);
    await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  });

  await test.step('replace, seen before it is done', async () => {
    await page.getByRole('button', { name: 'Replace', exact: true }).first().click();
    await page.getByRole('textbox', { name: 'Replace with' }).fill('voucher');
    await expect(results.locator('ins').first()).toHaveText('voucher');
    const { violations } = await new AxeBuilder({ page }).disableRules(['color-contrast']).analyze();
    expect(violations).toEqual([]);
    await page.getByRole('button', { name: 'Replace all' }).click();
    await field.fill('voucher');
    await expect(results.locator('del').first()).toHaveText('voucher');
    await page.getByRole('tab', { name: 'Outline' }).click();
    await expect(skill.row(/^vouchers/)).toBeVisible();
    await expect(skill.canvas.locator('[data-card][data-dim]')).toHaveCount(0);
    await skill.row(/^Welcome/).click();
    await page.keyboard.press('Control+z');
    await expect(skill.row(/^Tickets/)).toBeVisible();
  });
  await skill.saved();
});

test('ids of a log are drawn as the way that they tell', async ({ page, service }) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startFromSample('City Museum');
  await skill.row(/^Welcome/).click();
  await page.keyboard.press('Control+f');
  const log = {
    output: { debug: { nodes_visited: [{ dialog_node: 'hours' }, { dialog_node: 'tickets' }] } },
  };
  await page.getByRole('searchbox', { name: 'Find in the dialog' }).fill(JSON.stringify(log));
  const way = page.getByRole('list', { name: 'The way through the dialog' });
  await expect(way.getByRole('button')).toHaveText([/Opening hours/, /Tickets/]);
  await expect(skill.card('hours')).toHaveAttribute('data-lit', 'true');
  await expect(skill.card('tickets')).toHaveAttribute('data-lit', 'true');
  await way.getByRole('button', { name: /Tickets/ }).click();
  await expect.poll(() => skill.selected).toBe('tickets');
  await page.getByRole('searchbox', { name: 'Find in the dialog' }).fill('');
  await expect(skill.card('hours')).not.toHaveAttribute('data-lit');
});

test('one branch in focus, and where a digression may lead', async ({ page, service }) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startFromSample('City Museum');
  const all = await skill.outline.getByRole('treeitem').count();
  await skill.card('tickets').click({ position: { x: 120, y: 16 } });
  await page.keyboard.press('f');
  const bar = page.getByRole('navigation', { name: 'Branch in focus' });
  await expect(bar).toContainText('Tickets');
  await expect(skill.card('hours')).toHaveCount(0);
  await expect(skill.card('tickets')).toBeVisible();
  expect(await skill.outline.getByRole('treeitem').count()).toBeLessThan(all);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('f');
  await expect(bar).toBeHidden();
  await expect(skill.card('hours')).toBeVisible();
});

test('where a digression may lead from a node, drawn and told', async ({ page, service }) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startFromSample('Harbour Bank');
  await skill.row(/^Send money/).click();
  await page.keyboard.press('Shift+D');
  await expect(page.getByText(/^From here a user may wander to \d+ nodes$/)).toBeAttached();
  await expect(skill.row(/a user may wander here/i).first()).toBeVisible();
});
