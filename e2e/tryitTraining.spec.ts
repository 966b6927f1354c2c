import { storeSkill } from './api.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { readSample } from './skillFiles.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('a phone tells what is being learned, and who answers meanwhile', async ({ page, service }) => {
  const id = await storeSkill(service.url, readSample('harbour-bank.json'));
  const training = { parts: ['intents'], because: ['examples'], intents: ['fees', 'thanks'] };
  await page.route(`**/studio/skills/${id}/status*`, (route) =>
    route.fulfill({ json: { id, revision: 1, status: 'Training', progress: 0.5, training } }),
  );
  const skill = new SkillPage(page);
  await skill.open(service.url, id);
  await skill.openTryIt();
  const line = skill.tryIt.getByRole('status').filter({ hasText: 'Learning' });
  await expect(line).toContainText('Learning from changed examples of 2 intents, 50%');
  await expect(line).toContainText('Until then answers come from what was learned before.');
});
