import { storeSkill } from './api.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { expect, test } from './test.ts';

/** A red dot. */
const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><circle r="5" cx="5" cy="5" fill="red"/></svg>')}`;

const option = (label: string, text: string, intent?: string) => ({
  label,
  value: { input: { text }, ...(intent && { intents: [{ intent, confidence: 1 }], entities: [] }) },
});

/** Says one of everything that an answer can hold. */
const everything = {
  name: 'Everything',
  language: 'en',
  intents: [
    { intent: 'order', examples: [{ text: 'I want a pizza' }, { text: 'order a pizza' }] },
    { intent: 'hours', examples: [{ text: 'when are you open' }, { text: 'opening hours' }] },
  ],
  dialog_nodes: [
    {
      dialog_node: 'hello',
      title: 'Hello',
      conditions: 'welcome',
      output: {
        generic: [
          {
            response_type: 'text',
            values: [{ text: 'Hello, **dear** guest.\n<i>Welcome</i><script>x</script>' }],
          },
          { response_type: 'image', source: PICTURE, title: 'A dot', alt_text: 'A red dot' },
          { response_type: 'iframe', source: 'https://parley.invalid/map', title: 'The map' },
          {
            response_type: 'connect_to_agent',
            message_to_human_agent: 'Wants pizza',
            agent_available: { message: 'One moment' },
            agent_unavailable: { message: 'Nobody is here' },
          },
          { response_type: 'user_defined', user_defined: { widget: 'stars' } },
          {
            response_type: 'option',
            title: 'What will it be?',
            options: [option('Pizza', 'zzz', 'order'), option('Hours', 'opening hours')],
          },
        ],
      },
    },
    {
      dialog_node: 'ordered',
      title: 'Ordered',
      conditions: '#order',
      previous_sibling: 'hello',
      output: {
        generic: [
          { response_type: 'text', values: [{ text: 'First words' }] },
          { response_type: 'pause', time: 600_000, typing: true },
          { response_type: 'text', values: [{ text: 'Last words' }] },
        ],
      },
    },
    {
      dialog_node: 'open',
      title: 'Open',
      conditions: '#hours',
      previous_sibling: 'ordered',
      output: { generic: [{ response_type: 'text', values: [{ text: 'From ten to six' }] }] },
    },
  ],
};

test('answers look as they do to who gets them, and what they offer can be chosen', async ({
  page,
  service,
}) => {
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, everything));
  await skill.openTryIt();
  const greeting = skill.tryIt.locator('[data-turn="1"]');
  await expect(greeting.locator('strong')).toHaveText('dear');
  await expect(greeting.locator('em, i')).toHaveText('Welcome');
  await expect(greeting.getByRole('img', { name: 'A red dot' })).toHaveJSProperty('naturalWidth', 20);
  await expect(greeting.getByTitle('The map')).toHaveAttribute('sandbox', 'allow-scripts');
  await expect(greeting).toContainText('A person would take over here');
  await expect(greeting).toContainText('Nobody is here');
  await expect(greeting).toContainText('"widget": "stars"');

  // The option brings its own intent: nothing is understood by “zzz” itself.
  await greeting.getByRole('button', { name: 'Pizza' }).click();
  const ordered = skill.tryIt.locator('[data-turn="2"]');
  await expect(ordered.getByTitle('#order')).toBeVisible();
  await expect(ordered).toContainText('First words');
  await expect(ordered).not.toContainText('Last words');
  await ordered.getByRole('button', { name: 'Skip the pause' }).click();
  await expect(ordered).toContainText('Last words');
  await expect(greeting.getByRole('button', { name: 'Hours' })).toBeDisabled();
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nobody waits for a pause', async ({ page, service }) => {
    const skill = new SkillPage(page);
    await skill.open(service.url, await storeSkill(service.url, everything));
    await skill.openTryIt();
    const turn = await skill.say('I want a pizza');
    await expect(turn).toContainText('Last words');
    await expect(turn.getByRole('button', { name: 'Skip the pause' })).toHaveCount(0);
  });
});
