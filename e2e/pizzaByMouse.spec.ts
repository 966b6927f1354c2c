import { builtPizza, pizzaParts, pizzaTalk } from './journeys/pizza.ts';
import { pizzaByMouse } from './journeys/pizzaByMouse.ts';
import { SkillsPage } from './pages/SkillsPage.ts';
import { picture } from './picture.ts';
import { expect, test } from './test.ts';

// A picture of the page for each of hundreds of steps would take longer than the steps.
test.use({ trace: 'off' });

test(
  'the dialog of a slots tutorial, built from nothing by mouse and tried',
  { tag: '@long' },
  async ({ page, service }) => {
    test.setTimeout(300_000);
    await new SkillsPage(page).open(service.url);
    const skill = await pizzaByMouse(page);
    await skill.saved();
    expect(pizzaParts(await skill.exported(service.url))).toEqual(builtPizza);
    await expect(page.getByRole('tab', { name: 'Problems' })).not.toContainText(/\d/);
    await skill.trained();
    await skill.openTryIt();
    for (const [say, answer] of pizzaTalk) await expect(await skill.say(say)).toContainText(answer);
    await picture(page, 'pizza-by-mouse');
  },
);
