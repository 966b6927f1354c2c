import type { SkillPage } from '../../e2e/pages/SkillPage.ts';
import type { Judged } from '../page/judge.ts';
import { median } from '../page/median.ts';
import { untilPainted } from './untilPainted.ts';

const LIMIT = 1000;
const CORRECTIONS = 10;

/** From "Teach" to the painted answer of the sentence that was asked again, with the training in between. */
export async function measureCorrections(skill: SkillPage): Promise<Judged> {
  const times: number[] = [];
  for (let index = 0; index < CORRECTIONS; index++) {
    const turn = await skill.say(`zorp flurb number ${index} quibble`);
    const number = await turn.getAttribute('data-turn');
    await turn.getByRole('button', { name: 'Correct the intent' }).click();
    await turn.getByRole('combobox', { name: 'Another intent' }).fill(`intent_${index}`);
    const teach = turn.getByRole('button', { name: 'Teach', exact: true });
    const selector = `[data-turn="${number}"] [aria-label="Before it was asked again"]`;
    times.push(await untilPainted(skill.page, { event: 'click', selector }, () => teach.click()));
    await skill.saved();
  }
  console.log(`corrections: ${times.map((time) => time.toFixed(0)).join(' ')}`);
  return { what: 'from a correction to the new answer, 500 examples', value: median(times), limit: LIMIT };
}
