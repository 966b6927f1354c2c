import { storeSkill } from './api.ts';
import { expectAccessible } from './expectAccessible.ts';
import { overwrite } from './overwrite.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { node, skillFile } from './skillFiles.ts';
import { expect, test } from './test.ts';

const shop = skillFile([
  node('Hello', 'welcome'),
  node('Hours', 'input.text == "hours"', { previous_sibling: 'Hello', output: { text: 'Nine to five.' } }),
  node('Other', 'anything_else', { previous_sibling: 'Hours', output: { text: 'Sorry?' } }),
]);

test.use({ viewport: { width: 1440, height: 900 } });

test('while an answer and a condition are changed, the last turns tell what becomes of them', async ({
  page,
  service,
}) => {
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, shop));
  await skill.openTryIt();
  await skill.say('hours');
  await skill.say('what');
  await skill.row(/^Hours/).click();
  const strip = skill.tryIt.getByRole('region', { name: 'With your latest changes' });
  const answer = skill.inspector.getByRole('textbox', { name: /^(Text|Variation 1)/ });
  await overwrite(answer, 'Nine to six.');
  await expect(strip.getByRole('listitem')).toHaveCount(1);
  await expect(strip).toContainText('Turn 2: “hours”');
  await expect(strip.locator('del')).toHaveText('Nine to five.');
  await expect(strip.locator('ins')).toHaveText('Nine to six.');
  await expectAccessible(page, 'what would be answered');
  await overwrite(answer, 'Nine to five.');
  await expect(strip).toHaveCount(0);

  await skill.inspector.getByRole('button', { name: 'Change condition' }).click();
  const condition = skill.inspector.getByRole('textbox', { name: /condition/i }).first();
  await overwrite(condition, 'input.text == "what"');
  await expect(strip).toContainText('Turn 3: “what”');
  await expect(strip).toContainText('Turn 2: “hours”');
  await expect(strip.locator('ins')).toHaveText(['Sorry?', 'Other', 'Nine to five.', 'Hours']);
  await strip.getByRole('button', { name: 'Ask these turns again' }).click();
  await expect(strip).toHaveCount(0);
  await expect(skill.tryIt.locator('[data-turn="3"]')).toContainText('Nine to five.');
});
