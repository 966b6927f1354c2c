import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { describeReport } from '#dialog/plan/describeReport.ts';
import type { Skill } from '#skill/model.ts';
import { readTestFile, type PlainTest } from '#skill/testPlan/testFile.ts';
import { openEncoder } from '../../encoder/openEncoder.ts';
import { openDatabase } from '../../openDatabase.ts';
import type { PlanResult } from '../../usecases/playPlan.ts';
import { testSkill } from '../../usecases/testSkill.ts';
import { CommandError, type Command, type Invocation } from '../command.ts';
import { findSkill } from '../findSkill.ts';
import { findPlanBeside, planBeside } from '../planBeside.ts';
import { readSkillFile, readText } from '../readSkillFile.ts';
import { storedTests } from '../storedTests.ts';

type NamedPlan = Pick<PlainTest, 'name' | 'text'>;

export const testPlans: Command = {
  name: 'test',
  usage: 'SKILL [PLAN…] [--tag TAG]',
  summary: 'Runs the tests of a skill, and tells what came out otherwise.',
  details: [
    'SKILL is a workspace file, or the id or name of a skill in the database. PLAN is a text file of conversations:',
    'what the user says and what should come of it (docs/plans.md). Without one, the tests that live with the skill',
    'run; those of a workspace file stand in a file beside it that is called alike (pizza.json, pizza.plan). The skill',
    'is trained first, and its webhooks are called. Exit code 0 when all went as planned, 1 otherwise.',
    '',
    '  --tag TAG  runs the skill’s own tests with that tag alone',
  ].join('\n'),
  options: { tag: { type: 'string' } },
  takes: [1, Infinity],
  async run(invocation) {
    const { args, config, path, terminal } = invocation;
    const [wanted = '', ...files] = args;
    const { skill, tests } = await skillOf(wanted, invocation);
    const plans =
      files.length > 0
        ? await Promise.all(
            files.map(async (file) => ({ name: file, text: await readPlan(file, path(file)) })),
          )
        : ownTests(await tests(), wanted, invocation);
    terminal.progress('Training the skill …');
    const encoder = await openEncoder(config, (message) => terminal.note(message));
    const results = await testSkill(
      skill,
      plans.map(({ text }) => text),
      { allowPrivate: config.allowPrivate, encoder, now: Date.now, random: Math.random },
    );
    await encoder?.close();
    for (const [index, result] of results.entries()) terminal.out(told(plans[index]?.name ?? '', result));
    if (files.length === 0 && results.length > 1) terminal.out(counted(results));
    return results.every(isAsPlanned) ? 0 : 1;
  },
};

interface Tested {
  readonly skill: Skill;
  /** Those that live with the skill. */
  tests(): Promise<readonly PlainTest[]>;
}

async function skillOf(wanted: string, { config, path }: Invocation): Promise<Tested> {
  const file = path(wanted);
  if (existsSync(file)) {
    const { skill } = await readSkillFile(file);
    return { skill, tests: () => testsBeside(file) };
  }
  const store = await openDatabase(config);
  try {
    const { id } = await findSkill(store, wanted);
    const stored = await store.skills.load(id);
    if (!stored) throw new CommandError(`The skill ${wanted} was deleted meanwhile.`);
    const tests = await storedTests(store, id);
    return { skill: stored.skill, tests: async () => tests };
  } finally {
    await store.close();
  }
}

async function testsBeside(file: string): Promise<PlainTest[]> {
  const beside = findPlanBeside(file);
  if (beside === undefined) {
    throw new CommandError(`There are no tests beside the file: no ${basename(planBeside(file))}.`);
  }
  return readTestFile(await readText(beside), basename(beside));
}

function ownTests(tests: readonly PlainTest[], skill: string, { options }: Invocation): readonly NamedPlan[] {
  const { tag } = options;
  const chosen = typeof tag === 'string' ? tests.filter(({ tags }) => tags.includes(tag)) : tests;
  if (chosen.length > 0) return chosen;
  const missing = typeof tag === 'string' ? `tests with the tag “${tag}”` : 'tests';
  throw new CommandError(`The skill ${skill} has no ${missing}.`);
}

async function readPlan(name: string, file: string): Promise<string> {
  try {
    return await readText(file);
  } catch (error) {
    throw new CommandError(`${name}: ${(error as Error).message}`);
  }
}

function told(file: string, { problems, reports }: PlanResult): string {
  if (problems.length === 0) return describeReport(file, reports);
  return problems.map(({ message, at }) => `${file}:${at.line}: ${message}`).join('\n');
}

function counted(results: readonly PlanResult[]): string {
  const wrong = results.filter((result) => !isAsPlanned(result)).length;
  return `${results.length} tests, ${wrong === 0 ? 'all as planned' : `${wrong} otherwise`}`;
}

function isAsPlanned({ problems, reports }: PlanResult): boolean {
  const turns = reports.flatMap((report) => report.turns);
  return problems.length === 0 && turns.every(({ differences }) => differences.length === 0);
}
