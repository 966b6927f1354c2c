import type { Program } from '#dialog/compile.ts';
import { runPlan, type ConversationReport } from '#dialog/plan/runPlan.ts';
import type { Model } from '#nlu/model.ts';
import type { PlanProblem } from '#skill/testPlan/plan.ts';
import { planFor } from '#skill/testPlan/planFor.ts';
import type { Encoder } from '../encoder/encoder.ts';
import { performCall } from '../webhooks/performCall.ts';
import { WEBHOOK_TIME } from './playTurn.ts';
import { timeZoneIn, understandInput } from './understand.ts';

export interface PlanResult {
  /** Lines that can't be understood, or name nodes that the skill doesn't have; such a plan isn't run. */
  readonly problems: readonly PlanProblem[];
  readonly reports: readonly ConversationReport[];
}

export interface PlayOptions {
  /** Webhooks may go to addresses of this machine and of private networks. */
  readonly allowPrivate: boolean;
  /** What the model was trained with, if anything. */
  readonly encoder?: Encoder | null;
  /** Milliseconds since 1970. */
  now(): number;
  /** In [0, 1). */
  random(): number;
  /** Waited for before each turn, for those who have more to do. */
  pause?(): Promise<void>;
}

/** Has the conversations of a plan with a skill as the service would have them; webhooks are called. */
export async function playPlan(
  program: Program,
  model: Model,
  text: string,
  { allowPrivate, encoder = null, now, random, pause }: PlayOptions,
): Promise<PlanResult> {
  const { plan, problems } = planFor(program.skill, text);
  if (problems.length > 0) return { problems, reports: [] };
  const reports = await runPlan(program, plan, {
    async analyse(said, context) {
      await pause?.();
      const moment = { now: now(), timeZone: timeZoneIn(context) };
      return understandInput(program.skill, model, { text: said }, { encoder, moment });
    },
    call: (call) => performCall(call, AbortSignal.timeout(WEBHOOK_TIME), allowPrivate),
    now,
    random,
  });
  return { problems, reports };
}
