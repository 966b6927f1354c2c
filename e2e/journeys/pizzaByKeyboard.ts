import { expect, type Page } from '@playwright/test';
import { SkillPage } from '../pages/SkillPage.ts';
import { tabTo } from '../pages/tabTo.ts';
import { pizza, type PizzaSlot } from './pizza.ts';

/** Builds the pizza dialog from the page of all skills on, without ever touching the mouse. */
export async function pizzaByKeyboard(page: Page): Promise<SkillPage> {
  const skill = new SkillPage(page);
  const press = (key: string) => page.keyboard.press(key);
  const type = (text: string) => page.keyboard.type(text);
  const to = (name: RegExp) => tabTo(page, name);
  const push = async (name: RegExp): Promise<void> => {
    await to(name);
    await press('Enter');
  };
  /** What an expression lacks is made where it is missed. */
  const create = async (name: string): Promise<void> => {
    const button = skill.inspector.getByRole('button', { name, exact: true });
    await expect(button).toBeVisible();
    // Tab takes what the list of names offers, while there is one.
    if (await page.locator('.cm-tooltip-autocomplete').isVisible()) await press('Escape');
    await push(new RegExp(`^${name}$`));
    await expect(button).toHaveCount(0);
    await expect(skill.inspector.locator('[contenteditable]:focus')).toBeVisible();
  };

  await push(/^Blank skill/);
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await type(pizza.skill);
  await press('Enter');
  await skill.ready();

  await to(/^Dialog outline/);
  await press('Home');
  await expect(skill.row(/^Welcome/)).toHaveAttribute('aria-selected', 'true');
  await press('a');
  await expect(skill.title).toBeFocused();
  await type(pizza.title);
  await push(/^Add condition/);
  await type(`#${pizza.intent}`);
  await create(`Create #${pizza.intent}`);

  await push(/^Ask for values/);
  for (const [index, slot] of pizza.slots.entries()) {
    if (index > 0) await push(/^Add slot/);
    await buildSlot(slot, `Slot ${index + 1}`);
  }

  await push(/^Prompt for everything/);
  await push(/^Add prompt/);
  await to(/^Text$/);
  await type(pizza.everything);
  await push(/^Other requests$/);
  await push(/^Add handler/);
  await type(`#${pizza.help}`);
  await create(`Create #${pizza.help}`);
  await to(/^Text$/);
  await type(pizza.helpAnswer);
  await press('Tab');
  await to(/^Text$/);
  await type(pizza.answer);

  await teach();
  return skill;

  async function buildSlot(slot: PizzaSlot, what: string): Promise<void> {
    await to(new RegExp(`^Check for: ${what}`));
    await type(slot.check);
    const missing = slot.entity ? `Create ${slot.check}` : `Switch ${slot.check} on`;
    await create(missing);
    if (slot.prompt === undefined) {
      await to(new RegExp(`^Required: ${what}`));
      await press('Space');
    } else {
      await to(new RegExp(`^If not there, ask: ${what}`));
      await type(slot.prompt);
    }
    if (slot.found !== undefined) {
      await push(new RegExp(`^Found: ${what}`));
      await push(/^Add answer for found/);
      await to(/^Text$/);
      await type(slot.found);
    }
    if (slot.notFound !== undefined) {
      await push(new RegExp(`^Not found: ${what}`));
      await push(/^Add answer for not found/);
      await to(/^Text$/);
      await type(slot.notFound);
    }
  }

  /** Gives the entities their values and the intents their examples. */
  async function teach(): Promise<void> {
    await push(/^Entities$/);
    for (const { entity } of pizza.slots) {
      if (!entity) continue;
      await openRow('Entities', entity.name);
      await to(/^Add a value/);
      for (const value of entity.values) {
        await type(value);
        await press('Enter');
      }
      await expect(page.getByRole('grid', { name: /^Values of/ }).getByRole('row')).toHaveCount(
        entity.values.length + 1,
      );
    }
    await push(/^Intents$/);
    for (const [intent, examples] of Object.entries(pizza.examples)) {
      await openRow('Intents', intent);
      await to(/^Add an example/);
      for (const example of examples) {
        await type(example);
        await press('Enter');
      }
      await expect(page.getByRole('grid', { name: /^Examples of/ }).getByRole('row')).toHaveCount(
        examples.length + 1,
      );
    }
    await push(/^Dialog$/);
    await skill.ready();
  }

  /** Opens one of a list by its name, looked for in the field above it. */
  async function openRow(list: string, name: string): Promise<void> {
    await to(/^Search names/);
    await press('Control+a');
    await type(name);
    await press('ArrowDown');
    const grid = page.getByRole('grid', { name: new RegExp(`^${list}`) });
    await expect(grid).toBeFocused();
    await expect(grid.getByRole('link')).toHaveCount(1);
    await press('Enter');
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
}

/** Says the sentences to the assistant, by keyboard alone as well, and expects what it answers. */
export async function tryByKeyboard(
  skill: SkillPage,
  talk: readonly (readonly [say: string, answer: string])[],
): Promise<void> {
  const { page, tryIt } = skill;
  await tabTo(page, /^Dialog outline/);
  await page.keyboard.press('t');
  await tabTo(page, /^Say something/);
  await expect(tryIt.locator('[data-turn]')).toHaveCount(1);
  for (const [index, [say, answer]] of talk.entries()) {
    await expect(tryIt.getByRole('log')).toHaveAttribute('aria-busy', 'false');
    await page.keyboard.type(say);
    await page.keyboard.press('Enter');
    await expect(tryIt.locator('[data-turn]').nth(index + 1)).toContainText(answer);
  }
}
