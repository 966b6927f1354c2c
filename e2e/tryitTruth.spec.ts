import { storeSkill } from './api.ts';
import { expectAccessible } from './expectAccessible.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { picture } from './picture.ts';
import { node, skillFile } from './skillFiles.ts';
import { expect, test } from './test.ts';

const travel = skillFile([
  node('Hello', 'welcome'),
  node('Broken', '$flight.number == 1', { previous_sibling: 'Hello' }),
  node('Fly', 'input.text == "fly"', { previous_sibling: 'Broken', output: { text: 'Anything else?' } }),
  node('Lounge', 'input.text == "lounge" && $level == "gold"', {
    parent: 'Fly',
    output: { text: 'Welcome to the lounge.' },
  }),
  node('No lounge', 'input.text == "lounge"', {
    parent: 'Fly',
    previous_sibling: 'Lounge',
    output: { text: 'For gold customers only.' },
  }),
]);

/** Answers with conditions, and slots of which the second depends on the first. */
const orders = skillFile(
  [
    node('Hours', 'input.text.startsWith("hours")', {
      title: 'Hours',
      output: {},
    }),
    answer('Sunday', 'Hours', 'input.text.contains("sunday")', null),
    answer('Gold', 'Hours', '$level.name == "gold"', 'Sunday'),
    answer('Always', 'Hours', null, 'Gold'),
    node('Order', 'input.text.startsWith("pizza")', {
      type: 'frame',
      previous_sibling: 'Hours',
      output: { text: 'Coming.' },
    }),
    ...slot('size', null),
    ...slot('sauce', 'size', { conditions: '$size == "large"' }),
  ],
  { entities: [entity('size', 'small', 'large'), entity('sauce', 'tomato')] },
);

function answer(
  dialog_node: string,
  parent: string,
  conditions: string | null,
  previous_sibling: string | null,
) {
  return {
    dialog_node,
    type: 'response_condition',
    parent,
    ...(conditions !== null && { conditions }),
    ...(previous_sibling !== null && { previous_sibling }),
    output: { text: dialog_node },
  };
}

function slot(name: string, after: string | null, rest = {}) {
  const handler = { type: 'event_handler', parent: name };
  return [
    {
      dialog_node: name,
      type: 'slot',
      parent: 'Order',
      variable: `$${name}`,
      ...(after !== null && { previous_sibling: after }),
      ...rest,
    },
    {
      ...handler,
      dialog_node: `${name} in`,
      event_name: 'input',
      conditions: `@${name}`,
      context: { [name]: `@${name}` },
    },
    {
      ...handler,
      dialog_node: `${name} ask`,
      event_name: 'focus',
      previous_sibling: `${name} in`,
      output: { text: `Which ${name}?` },
    },
  ];
}

function entity(name: string, ...values: readonly string[]) {
  return { entity: name, values: values.map((value) => ({ type: 'synonyms', value, synonyms: [] })) };
}

test('cards show what is true while one types, and why a node was taken or not', async ({
  page,
  service,
}) => {
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, travel));
  await skill.openTryIt();
  await skill.say('fly');
  const truth = (name: string) => skill.card(name).locator('[data-truth]');
  await expect(truth('Fly')).toHaveAttribute('data-truth', 'true');
  await expect(truth('Hello')).toHaveAttribute('data-truth', 'false');
  await expect(truth('Broken')).toHaveAttribute('data-truth', 'error');
  await expect(truth('No lounge')).toHaveAttribute('data-truth', 'notReached');
  await expect(skill.row(/^Hello,.*Not true in the test/)).toBeVisible();

  const input = skill.tryIt.getByRole('textbox', { name: 'Say something to the assistant' });
  await input.fill('lounge');
  await expect(truth('No lounge')).toHaveAttribute('data-truth', 'true');
  await expect(truth('Lounge')).toHaveAttribute('data-truth', 'false');
  await expect(truth('Fly')).toHaveAttribute('data-truth', 'notReached');
  // Rows and names say so, too.
  await expect(skill.row(/^Fly,.*in the latest turn/)).toHaveCount(0);
  await expect(skill.row(/^No lounge,.*True in the test/)).toBeVisible();
  await expect(skill.card('No lounge')).toHaveAccessibleName(/, true$/);
  await picture(page, 'truth-typing');
  // Nothing was said yet.
  await expect(skill.tryIt.locator('[data-turn]')).toHaveCount(2);
  await input.fill('');
  await expect(truth('Fly')).toHaveAttribute('data-truth', 'true');

  await skill.tryIt.getByRole('button', { name: 'Circumstances' }).click();
  await skill.tryIt.getByRole('switch', { name: /^Show on cards what is true/ }).uncheck();
  await expect(truth('Fly')).toHaveCount(0);
  await skill.tryIt.getByRole('switch', { name: /^Show on cards what is true/ }).check();
  await skill.tryIt.getByRole('button', { name: 'Circumstances' }).click();

  await skill.say('lounge');
  await skill.row(/^Lounge/).click();
  await page.keyboard.press('y');
  const dialog = page.getByRole('dialog', { name: 'Why (not) “Lounge”?' });
  await expect(dialog).toContainText('Turn 3: “lounge”');
  await expect(dialog).toContainText('The condition of “Lounge” was not true.');
  await expect(dialog).toContainText('$level had no value');
  await expectAccessible(page, 'the reasons');
  await picture(page, 'why-not');
  await page.keyboard.press('Escape');

  await skill.row(/^Hello/).click();
  await expect(skill.title).toHaveValue('Hello');
  await skill.inspector.getByRole('button', { name: 'Why (not) this node?' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'The dialog stood in a branch, and “No lounge” answered there.' })
    .click();
  await expect(skill.row(/^No lounge/)).toHaveAttribute('aria-selected', 'true');

  // Any turn's way can be shown again, until all is cleared.
  const lit = skill.page.locator('[data-card][data-lit]');
  await expect(lit).toHaveCount(1);
  await skill.tryIt.getByRole('button', { name: 'Turn 2', exact: true }).click();
  await expect(truth('Fly')).toHaveAttribute('data-truth', 'true');
  await expect(skill.row(/^Fly,.*in the latest turn/)).toBeVisible();
  await skill.tryIt.getByRole('button', { name: 'Clear the path of the test' }).click();
  await expect(lit).toHaveCount(0);
  await expect(truth('Fly')).toHaveCount(0);
});

test('on a phone, rows show what is true and the node tells why', async ({ page, service }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, travel));
  await skill.openTryIt();
  await skill.say('fly');
  await skill.tryIt.getByRole('button', { name: 'Close' }).click();
  await expect(skill.row(/^Hello,.*Not true in the test/)).toBeVisible();
  await expectAccessible(page, 'rows with what is true');
  await picture(page, 'truth-phone');
  await skill.row(/^Broken/).click();
  const tabs = page.getByRole('group', { name: 'Ways to see the dialog' });
  await tabs.getByRole('button', { name: 'Node', exact: true }).click();
  await skill.inspector.getByRole('button', { name: 'Why (not) this node?' }).click();
  const dialog = page.getByRole('dialog', { name: 'Why (not) “Broken”?' });
  await expect(dialog).toContainText('It could not be evaluated: Null has no property number.');
  await expect(dialog.locator('[data-truth="error"]')).toHaveText('could not be evaluated');
  await expectAccessible(page, 'the reasons on a phone');
  await picture(page, 'why-phone');
});

test('answers with conditions and slots show what was true of each, and why', async ({ page, service }) => {
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, orders));
  await skill.trained();
  await skill.row(/^Hours/).click();
  const rowTop = async () => (await skill.inspector.getByText('Sunday', { exact: true }).boundingBox())?.y;
  await expect(skill.inspector.getByText('Sunday', { exact: true })).toBeVisible();
  const before = await rowTop();
  await skill.openTryIt();
  const input = skill.tryIt.getByRole('textbox', { name: 'Say something to the assistant' });
  await expect(skill.tryIt.locator('[data-turn]')).toHaveCount(1);
  const marks = skill.inspector.locator('[data-truth]');
  const truths = () => marks.evaluateAll((found) => found.map((mark) => mark.getAttribute('data-truth')));
  const cardTruths = (name: string) => skill.card(name).locator('[data-truth]');

  // While one types, before anything is said.
  await input.fill('hours on sunday');
  await expect.poll(truths).toEqual(['true', 'notReached', 'notReached']);
  await input.fill('hours');
  await expect.poll(truths).toEqual(['false', 'error', 'true']);
  await expect(marks.first()).toHaveText('Answer 1, not true');
  await expect(marks.nth(1)).toHaveText('Answer 2, could not be evaluated');
  expect(await rowTop()).toBe(before);
  await expect(cardTruths('Hours')).toHaveCount(4);
  await expect(cardTruths('Hours').nth(1)).toHaveAttribute('data-truth', 'false');
  await expect(cardTruths('Hours').nth(3)).toHaveAttribute('data-truth', 'true');

  await skill.say('hours');
  await skill.inspector.getByRole('button', { name: 'Answer 1, not true. Why?' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('input.text.contains("sunday")');
  await expect(dialog).toContainText('was not true');
  await page.keyboard.press('Escape');
  const why = skill.inspector.getByRole('button', { name: 'Answer 1, not true. Why?' });
  await expect(why).toBeFocused();
  await expectAccessible(page, 'answers with what is true');
  await picture(page, 'truth-answers');

  await skill.say('pizza small');
  await expect.poll(truths).toEqual(['notReached', 'notReached', 'notReached']);
  await expect(cardTruths('Hours')).toHaveCount(1);
  await skill.row(/^Order/).click();
  const squares = skill.card('Order').locator('[data-slot-truths]');
  await expect.poll(truths).toEqual(['true', 'notReached', 'false']);
  await expect(squares).toHaveAccessibleName('size: true, sauce: false');
  await expect(
    skill.inspector.getByRole('button', { name: 'Only if: Slot 2, not true. Why?' }),
  ).toBeVisible();
  await input.fill('pizza large with tomato');
  await expect.poll(truths).toEqual(['true', 'true', 'true']);
  await expect(squares).toHaveAccessibleName('size: true, sauce: true');
  await input.fill('');
  // The form of an open slot has the marks, too.
  await skill.inspector.getByRole('button', { name: 'Edit: Slot 2' }).click();
  await expect(
    skill.inspector.getByRole('button', { name: 'Only if: Slot 2, not true. Why?' }),
  ).toBeVisible();
  await expectAccessible(page, 'slots with what is true');
  await picture(page, 'truth-slots');
});

test('on a phone, the node shows what was true of its answers', async ({ page, service }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const skill = new SkillPage(page);
  await skill.open(service.url, await storeSkill(service.url, orders));
  await skill.trained();
  await skill.openTryIt();
  await skill.say('hours');
  await skill.tryIt.getByRole('button', { name: 'Close' }).click();
  await skill.row(/^Hours/).click();
  const tabs = page.getByRole('group', { name: 'Ways to see the dialog' });
  await tabs.getByRole('button', { name: 'Node', exact: true }).click();
  await expect(skill.inspector.getByRole('button', { name: 'Answer 3, true. Why?' })).toBeVisible();
  await expectAccessible(page, 'answers with what is true on a phone');
  await picture(page, 'truth-answers-phone');
  await skill.inspector.getByRole('button', { name: 'Answer 1, not true. Why?' }).click();
  await expect(page.getByRole('dialog')).toContainText('was not true');
});
