import { expect, type Page } from '@playwright/test';
import type { SkillPage } from '../pages/SkillPage.ts';
import { SkillsPage } from '../pages/SkillsPage.ts';
import { pizza, type PizzaSlot } from './pizza.ts';

/** Builds the pizza dialog from the page of all skills on, pointing at everything; only words are typed. */
export async function pizzaByMouse(page: Page): Promise<SkillPage> {
  const skill = await new SkillsPage(page).startBlank(pizza.skill);
  const { inspector } = skill;
  const click = (name: string) => inspector.getByRole('button', { name, exact: true }).click();
  const write = async (name: string, text: string): Promise<void> => {
    await inspector.getByRole('textbox', { name, exact: true }).click();
    await page.keyboard.type(text);
  };
  const create = async (name: string): Promise<void> => {
    await click(name);
    await expect(inspector.getByRole('button', { name, exact: true })).toHaveCount(0);
  };
  /** The text of a part of the node that was just added. */
  const say = async (part: string, text: string): Promise<void> => {
    const done = page.getByRole('button', { name: `Done: ${part}`, exact: true });
    // The innermost of the lists that it stands in.
    const row = inspector.getByRole('listitem').filter({ has: done }).last();
    const field = row.getByRole('textbox', { name: 'Text', exact: true });
    await field.click();
    await page.keyboard.type(text);
  };

  const welcome = skill.canvas.getByRole('group', { name: /^Welcome/ });
  await welcome.hover();
  await welcome.getByRole('button', { name: 'Add a node below' }).click();
  const editor = skill.canvas.getByRole('group', { name: /on its card$/ });
  await editor.getByRole('textbox', { name: 'Title' }).click();
  await page.keyboard.type(pizza.title);
  await skill.row(new RegExp(`^${pizza.title}`)).click();
  await click('Add condition');
  await write('Condition', `#${pizza.intent}`);
  await create(`Create #${pizza.intent}`);

  await click('Ask for values');
  for (const [index, slot] of pizza.slots.entries()) {
    if (index > 0) await click('Add slot');
    await buildSlot(slot, `Slot ${index + 1}`);
  }
  await click('Prompt for everything');
  await click('Add prompt');
  await say('Prompt 1', pizza.everything);
  await click('Other requests');
  await click('Add handler');
  await write('Condition: Handler 1', `#${pizza.help}`);
  await create(`Create #${pizza.help}`);
  await say('Handler 1', pizza.helpAnswer);
  await inspector.getByRole('textbox', { name: 'Text', exact: true }).last().click();
  await page.keyboard.type(pizza.answer);

  await teach();
  return skill;

  async function buildSlot(slot: PizzaSlot, what: string): Promise<void> {
    await write(`Check for: ${what}`, slot.check);
    await create(slot.entity ? `Create ${slot.check}` : `Switch ${slot.check} on`);
    if (slot.prompt === undefined) {
      await inspector.getByRole('checkbox', { name: `Required: ${what}` }).click();
    } else {
      await write(`If not there, ask: ${what}`, slot.prompt);
    }
    if (slot.found !== undefined) {
      await click(`Found: ${what}`);
      await click('Add answer for found');
      await say(`${what}, Found 1`, slot.found);
    }
    if (slot.notFound !== undefined) {
      await click(`Not found: ${what}`);
      await click('Add answer for not found');
      await say(`${what}, Not found 1`, slot.notFound);
    }
  }

  /** Gives the entities their values and the intents their examples. */
  async function teach(): Promise<void> {
    const lines = async (field: string, texts: readonly string[]): Promise<void> => {
      const at = page.getByRole('textbox', { name: field });
      for (const text of texts) {
        await at.fill(text);
        await page.getByRole('button', { name: 'Add', exact: true }).click();
        await expect(at).toHaveValue('');
      }
      await expect(page.getByRole('grid', { name: /^(Values|Examples) of/ }).getByRole('row')).toHaveCount(
        texts.length + 1,
      );
    };
    for (const { entity } of pizza.slots) {
      if (!entity) continue;
      await page.getByRole('link', { name: 'Entities', exact: true }).click();
      await page.getByRole('link', { name: entity.name, exact: true }).click();
      await lines('Add a value, or value: synonym, synonym', entity.values);
    }
    for (const [intent, examples] of Object.entries(pizza.examples)) {
      await page.getByRole('link', { name: 'Intents', exact: true }).click();
      await page.getByRole('link', { name: intent, exact: true }).click();
      await lines('Add an example, or paste many lines', examples);
    }
    await page.getByRole('link', { name: 'Dialog', exact: true }).click();
    await skill.ready();
  }
}
