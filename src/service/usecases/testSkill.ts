import { compileSkill } from '#dialog/compile.ts';
import { parsePlan } from '#dialog/plan/parsePlan.ts';
import type { PlanProblem } from '#dialog/plan/plan.ts';
import { runPlan, type ConversationReport } from '#dialog/plan/runPlan.ts';
import { trainModel } from '#nlu/train.ts';
import { trainingSet } from '#nlu/trainingSet.ts';
import type { Skill } from '#skill/model.ts';
import { performCall } from '../webhooks/performCall.ts';
import { WEBHOOK_TIME } from './sendMessage.ts';
import { timeZoneIn, understandInput } from './understand.ts';

export interface PlanResult {
  /** Lines that can't be understood; such a plan isn't run. */
  readonly problems: readonly PlanProblem[];
  readonly reports: readonly ConversationReport[];
}

export interface TestOptions {
  /** Webhooks may go to addresses of this machine and of private networks. */
  readonly allowPrivate: boolean;
  /** Milliseconds since 1970. */
  now(): number;
  /** In [0, 1). */
  random(): number;
}

/**
 * Has the conversations of plans with a skill as it would have them in the service: the model is trained first, and
 * webhooks are called.
 *
 * @param plans their texts
 */
export async function testSkill(
  skill: Skill,
  plans: readonly string[],
  { allowPrivate, now, random }: TestOptions,
): Promise<PlanResult[]> {
  const model = trainModel(trainingSet(skill));
  const program = compileSkill(skill);
  const results: PlanResult[] = [];
  for (const text of plans) {
    const { plan, problems } = parsePlan(text);
    const reports =
      problems.length > 0
        ? []
        : await runPlan(program, plan, {
            analyse: (text, context) =>
              understandInput(
                skill,
                model,
                { text },
                {
                  moment: { now: now(), timeZone: timeZoneIn(context) },
                },
              ),
            call: (call) => performCall(call, AbortSignal.timeout(WEBHOOK_TIME), allowPrivate),
            now,
            random,
          });
    results.push({ problems, reports });
  }
  return results;
}
