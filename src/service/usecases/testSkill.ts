import { compileSkill } from '#dialog/compile.ts';
import { trainModel } from '#nlu/train.ts';
import { trainingSet } from '#nlu/trainingSet.ts';
import type { Skill } from '#skill/model.ts';
import { playPlan, type PlanResult, type PlayOptions } from './playPlan.ts';

/**
 * Has the conversations of plans with a skill as it would have them in the service: the model is trained first, and
 * webhooks are called.
 *
 * @param plans their texts
 */
export async function testSkill(
  skill: Skill,
  plans: readonly string[],
  options: PlayOptions,
): Promise<PlanResult[]> {
  const set = trainingSet(skill);
  const sentences = await options.encoder?.sentences(set);
  const model = trainModel(sentences ? { ...set, sentences } : set);
  const program = compileSkill(skill);
  const results: PlanResult[] = [];
  for (const text of plans) results.push(await playPlan(program, model, text, options));
  return results;
}
