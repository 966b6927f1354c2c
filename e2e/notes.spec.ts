import { AxeBuilder } from '@axe-core/playwright';
import { SkillsPage } from './pages/SkillsPage.ts';
import { expect, test } from './test.ts';

test('a note sticks to its node, is moved by keys, read in the outline, and never exported', async ({
  page,
  service,
}) => {
  const skills = new SkillsPage(page);
  await skills.open(service.url);
  const skill = await skills.startFromSample('City Museum');
  await skill.card('hours').click({ position: { x: 120, y: 16 } });
  await page.keyboard.press('Shift+S');
  const note = skill.canvas.getByRole('group', { name: 'Note', exact: true });
  await expect(note.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Ask about holidays');
  await note.getByRole('button', { name: /^Colour/ }).click();
  await expect(note).toHaveAttribute('data-colour', 'blue');
  await expect(skill.row(/^Opening hours.*note: Ask about holidays/)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);

  const before = await note.boundingBox();
  await note.getByRole('button', { name: /^Move the note/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => Math.round((await note.boundingBox())!.y - before!.y)).toBe(32);

  const apart = async (): Promise<number> => {
    const [sticker, card] = [await note.boundingBox(), await skill.card('hours').boundingBox()];
    return Math.round(sticker!.y - card!.y);
  };
  const offset = await apart();
  await skill.row(/^Opening hours/).click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(skill.row(/^Opening hours/)).toHaveAttribute('aria-posinset', '3');
  await expect.poll(apart).toBe(offset);
  await skill.saved();

  await page.reload();
  await skill.ready();
  await expect(note.getByRole('textbox')).toHaveValue('Ask about holidays');
  expect(JSON.stringify(await skill.exported(service.url))).not.toContain('Ask about holidays');
  await note.getByRole('button', { name: 'Delete the note' }).click();
  await expect(note).toBeHidden();
  await page.reload();
  await skill.ready();
  await expect(skill.card('hours')).toBeVisible();
  await expect(note).toBeHidden();
});
