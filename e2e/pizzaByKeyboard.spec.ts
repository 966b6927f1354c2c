import { builtPizza, pizzaParts, pizzaTalk } from './journeys/pizza.ts';
import { pizzaByKeyboard, tryByKeyboard } from './journeys/pizzaByKeyboard.ts';
import { SkillsPage } from './pages/SkillsPage.ts';
import { picture } from './picture.ts';
import { expect, test } from './test.ts';

// A picture of the page for each of a thousand keys would take longer than the keys.
test.use({ trace: 'off' });

test(
  'the dialog of a slots tutorial, built from nothing by keyboard alone and tried',
  { tag: '@long' },
  async ({ page, service }) => {
    test.setTimeout(300_000);
    await new SkillsPage(page).open(service.url);
    const skill = await pizzaByKeyboard(page);
    await skill.saved();
    expect(pizzaParts(await skill.exported(service.url))).toEqual(builtPizza);
    await expect(page.getByRole('tab', { name: 'Problems' })).not.toContainText(/\d/);
    await picture(page, 'pizza-by-keyboard');
    await skill.trained();
    await tryByKeyboard(skill, pizzaTalk);
  },
);
