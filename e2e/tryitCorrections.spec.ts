import { storeSkill } from './api.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { picture } from './picture.ts';
import { readSample } from './skillFiles.ts';
import { expect, test } from './test.ts';

/** What customers of a bank said, and what it should have been held for; null: nothing the bank deals with. */
const MISREAD: readonly (readonly [said: string, intent: string | null])[] = [
  ['zorp my flurb at the weekend', 'opening_hours'],
  ['quibble the wozzle', 'fees'],
  ['gribbet over yonder', 'branch_location'],
  ['snark the plastic thingummy', 'lost_card'],
  ['yoink dosh to grandma', 'transfer_money'],
  ['wherefore the moolah', 'account_balance'],
  ['blimey what a shambles', 'complaint'],
  ['toodle pip', 'goodbye'],
  ['gimme a carbon based lifeform', 'talk_to_person'],
  ['sing a shanty about herrings', null],
];

test(
  'correct ten misread sentences from the chat, and find them among the examples',
  { tag: '@long' },
  async ({ page, service }) => {
    test.slow();
    const id = await storeSkill(service.url, readSample('harbour-bank.json'));
    const skill = new SkillPage(page);
    await skill.open(service.url, id);
    await skill.openTryIt();
    const taught = async () => {
      const { intents, counterexamples } = (await skill.exported(service.url)) as unknown as {
        intents: { intent: string; examples: { text: string }[] }[];
        counterexamples: { text: string }[];
      };
      return MISREAD.filter(([said, intent]) =>
        (intent === null
          ? counterexamples
          : (intents.find((one) => one.intent === intent)?.examples ?? [])
        ).some(({ text }) => text === said),
      ).length;
    };
    for (const [said, intent] of MISREAD) {
      const turn = await skill.say(said);
      const facts = turn.locator('dl');
      await turn.getByRole('button', { name: 'Correct the intent' }).click();
      const form = turn.getByRole('form', { name: 'Correct the intent' });
      if (intent === null) await form.getByRole('button', { name: 'Irrelevant' }).click();
      else {
        await form.getByRole('combobox', { name: 'Another intent' }).fill(intent);
        await form.getByRole('button', { name: 'Teach' }).click();
      }
      await expect(form).toBeHidden();
      if (intent === null) await expect(facts).toContainText('Not recognised', { timeout: 30_000 });
      else {
        await expect(facts.getByTitle(`#${intent}`).first()).toBeVisible({ timeout: 30_000 });
        await expect(facts.getByRole('img', { name: 'Confidence 1.00' })).toBeVisible({ timeout: 30_000 });
      }
      await expect(skill.tryIt.getByRole('log')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
    }
    await skill.saved();
    expect(await taught()).toBe(MISREAD.length);
    await picture(page, 'ten-corrections');

    // Each correction is a step of its own.
    for (const _ of MISREAD) await skill.undo.click();
    await skill.saved();
    expect(await taught()).toBe(0);
  },
);
