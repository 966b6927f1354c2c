import { existsSync } from 'node:fs';
import { describeReport } from '#dialog/plan/describeReport.ts';
import type { Skill } from '#skill/model.ts';
import { openDatabase } from '../../openDatabase.ts';
import { testSkill, type PlanResult } from '../../usecases/testSkill.ts';
import { CommandError, type Command, type Invocation } from '../command.ts';
import { findSkill } from '../findSkill.ts';
import { readSkillFile, readText } from '../readSkillFile.ts';

export const testPlans: Command = {
  name: 'test',
  usage: 'SKILL PLAN…',
  summary: 'Has the conversations of plans with a skill, and tells what came out otherwise.',
  details: [
    'SKILL is a workspace file, or the id or name of a skill in the database. PLAN is a text file of conversations:',
    'what the user says and what should come of it (docs/plans.md). The skill is trained first, and its webhooks are',
    'called. Exit code 0 when all went as planned, 1 otherwise.',
  ].join('\n'),
  takes: [2, Infinity],
  async run(invocation) {
    const { args, config, path, terminal } = invocation;
    const [wanted = '', ...files] = args;
    const skill = await skillOf(wanted, invocation);
    const plans = await Promise.all(files.map((file) => readPlan(file, path(file))));
    terminal.progress('Training the skill …');
    const results = await testSkill(skill, plans, {
      allowPrivate: config.allowPrivate,
      now: Date.now,
      random: Math.random,
    });
    for (const [index, result] of results.entries()) terminal.out(told(files[index] ?? '', result));
    return results.every(isAsPlanned) ? 0 : 1;
  },
};

async function skillOf(wanted: string, { config, path }: Invocation): Promise<Skill> {
  if (existsSync(path(wanted))) return (await readSkillFile(path(wanted))).skill;
  const store = await openDatabase(config);
  try {
    const { id } = await findSkill(store, wanted);
    const stored = await store.skills.load(id);
    if (!stored) throw new CommandError(`The skill ${wanted} was deleted meanwhile.`);
    return stored.skill;
  } finally {
    await store.close();
  }
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

function isAsPlanned({ problems, reports }: PlanResult): boolean {
  const turns = reports.flatMap((report) => report.turns);
  return problems.length === 0 && turns.every(({ differences }) => differences.length === 0);
}
