import { setImmediate } from 'node:timers/promises';
import type { ConversationReport } from '#dialog/plan/runPlan.ts';
import type { TestContent, TestReport, TestResult } from '#protocol/tests.ts';
import type { StoredTest } from '#storage/tables/tests.ts';
import { playPlan } from './playPlan.ts';
import type { Services } from './services.ts';
import { NOTHING } from './understand.ts';

/** How long a test waits for the model of the latest examples, in milliseconds. */
const MODEL_TIME = 60_000;

/** What is stored of a run. */
export interface TestOutcome {
  readonly result: TestResult;
  readonly report: TestReport;
}

/** Has the conversations of a test with the skill as it is now, and keeps what came of them. */
export async function runTest(services: Services, skill: string, test: StoredTest): Promise<TestOutcome> {
  const { skills, training, programs, config, store, now } = services;
  const current = await skills.read(skill);
  const model = (await training.newestModel(current, MODEL_TIME)) ?? NOTHING;
  const { text } = test.content as TestContent;
  const { problems, reports } = await playPlan(programs.of(current), model, text, {
    allowPrivate: config.allowPrivate,
    encoder: training.encoder,
    now: () => now().getTime(),
    random: Math.random,
    // Others are answered meanwhile.
    pause: () => setImmediate(),
  });
  const turns = reports.flatMap((report) => report.turns);
  const wrong = turns.filter(({ differences }) => differences.length > 0).length;
  const outcome: TestOutcome = {
    result: {
      status: problems.length > 0 ? 'faulty' : wrong > 0 ? 'failed' : 'passed',
      at: now().toISOString(),
      revision: current.head.revision,
      turns: turns.length,
      wrong,
    },
    report: { conversations: reports.map(toReport) },
  };
  await store.tests.putResult(skill, test.id, test.updated, { ...outcome });
  return outcome;
}

function toReport({
  planned: { name, line, start },
  startNode,
  turns,
}: ConversationReport): TestReport['conversations'][number] {
  return {
    name,
    line,
    ...(start && startNode !== null && { start: { node: startNode, stand: start.stand } }),
    turns: turns.map(({ planned, said, nodes, differences, log }) => ({
      line: planned.line,
      text: planned.text,
      said: [...said],
      nodes: [...nodes],
      differences: [...differences],
      log: [...log],
    })),
  };
}
