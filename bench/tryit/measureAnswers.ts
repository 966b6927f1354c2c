import type { SkillPage } from '../../e2e/pages/SkillPage.ts';
import type { SkillFile } from '../../e2e/skillFiles.ts';
import type { Judged } from '../page/judge.ts';
import { median } from '../page/median.ts';
import { untilPainted } from './untilPainted.ts';

const LIMIT = 100;
const SENTENCES = 20;

/** From Enter to the painted answer, over sentences like the skill's examples. */
export async function measureAnswers(skill: SkillPage, name: string, workspace: SkillFile): Promise<Judged> {
  const { page, tryIt } = skill;
  // The first sentence fetches what later ones use.
  await skill.say('hello');
  const input = tryIt.getByRole('textbox', { name: 'Say something to the assistant' });
  const times: number[] = [];
  for (const [index, sentence] of sentencesOf(workspace).entries()) {
    await input.fill(sentence);
    const selector = `[data-turn="${index + 3}"] dl`;
    times.push(await untilPainted(page, { event: 'keydown', selector }, () => input.press('Enter')));
  }
  const value = median(times);
  console.log(`${name}: ${times.map((time) => time.toFixed(0)).join(' ')}`);
  return { what: `from Enter to the answer, ${name}`, value, limit: LIMIT };
}

/** An example of each intent in turn, with a word more, so that none is known by heart. */
function sentencesOf(workspace: SkillFile): string[] {
  const intents = (workspace['intents'] ?? []) as { examples: { text: string }[] }[];
  return Array.from({ length: SENTENCES }, (_, index) => {
    const { examples } = intents[index % intents.length]!;
    return `${examples[Math.floor(index / intents.length) % examples.length]!.text} please`;
  });
}
