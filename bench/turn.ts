import type { Answer } from '#dialog/answer.ts';
import { compileSkill, recompile, type Program } from '#dialog/compile.ts';
import type { TurnInput } from '#dialog/input.ts';
import { turn } from '#dialog/turn.ts';
import type { JsonObject } from '#lib/json.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Skill } from '#skill/model.ts';
import { BRANCH, rootId, sampleSkill } from './turn/sampleSkill.ts';

const SMALL = 1_000;
const LARGE = 100_000;
const LIMITS = { turns: 20_000, ratio: 1.5, compile: 3_000, recompile: 20 };

const RUNS = 9;
/** How long one run lasts at least, ms of CPU time. */
const RUN_TIME = 200;

/**
 * Measures the runtime in process, without the understanding of texts. All figures are CPU time of the thread that runs
 * the turns, which is what a machine with nothing else to do takes, and medians of several runs.
 */
export async function run(_args: string[]): Promise<void> {
  const small = compileSkill(sampleSkill(SMALL));
  const roots = SMALL / BRANCH;
  // Teaches the engine what the code does; not counted.
  for (let i = 0; i < 5; i++) speed(small, (count) => count % roots);

  const anyRoot = rate(small, (count) => count % roots);
  const lastRoot = rate(small, () => roots - 2);
  const catchAll = rate(small, () => roots - 1);
  const large = compileSkill(sampleSkill(LARGE));
  // In turns, so that neither has the better half of the time.
  const few: number[] = [];
  const many: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    few.push(1e6 / speed(small, (count) => count % 10));
    many.push(1e6 / speed(large, (count) => count % 10));
  }
  const compiled = Array.from({ length: 3 }, () => compileAll(large.skill));
  const recompiled = Array.from({ length: RUNS }, (_, i) => editAndRecompile(large, i));

  console.log('Turns through a compiled skill, without understanding');
  let failed = 0;
  const check = (what: string, value: number, limit: number, unit: string, atLeast = false): void => {
    const passed = atLeast ? value >= limit : value <= limit;
    if (!passed) failed++;
    const bound = `${atLeast ? 'at least' : 'at most'} ${limit.toLocaleString('en')}${unit}`;
    console.log(`${passed ? 'PASS' : 'FAIL'} ${what}: ${figure(value)}${unit}, ${bound}`);
  };
  check('1,000 nodes, any of the 100 branches', anyRoot, LIMITS.turns, '/s', true);
  check('1,000 nodes, the match among the last', lastRoot, LIMITS.turns, '/s', true);
  check('1,000 nodes, nothing but the catch-all matches', catchAll, LIMITS.turns, '/s', true);
  console.log(`     one of the first ten branches: ${figure(median(few))} µs, ${figure(median(many))} µs`);
  check('100,000 nodes over 1,000, first ten branches', median(many) / median(few), LIMITS.ratio, '×');
  check('compile 100,000 nodes, every part', median(compiled), LIMITS.compile, ' ms');
  check('compile after an edit, up to the answer', median(recompiled), LIMITS.recompile, ' ms');
  console.log(failed === 0 ? '\nAll within their limits' : `\n${failed} beyond their limits`);
  if (failed > 0) process.exitCode = 1;
  await Promise.resolve();
}

/** Turns per second of CPU time, the median of several runs. */
function rate(program: Program, branchOf: (count: number) => number): number {
  return median(Array.from({ length: RUNS }, () => speed(program, branchOf)));
}

/** Conversations of two turns, into a branch and on to one of its nodes. Turns per second of CPU time. */
function speed(program: Program, branchOf: (count: number) => number): number {
  let turns = 0;
  let count = 0;
  const start = cpu();
  while (cpu() - start < RUN_TIME) {
    for (let i = 0; i < 100; i++) {
      const branch = branchOf(count++);
      const first = say(program, null, [`topic_${branch}`]);
      expectVisit(first, rootId(branch));
      const second = say(program, first.context, ['choose'], 'value_5');
      expectVisit(second, `${rootId(branch)}_5`);
      turns += 2;
    }
  }
  return (turns / (cpu() - start)) * 1000;
}

function say(program: Program, context: JsonObject | null, intents: string[], item?: string): Answer {
  const input: TurnInput = {
    input: { text: 'something that a user may well say' },
    intents: intents.map((intent) => ({ intent, confidence: 0.8 })),
    entities: item === undefined ? [] : [{ entity: 'item', value: item, location: [0, 9], confidence: 1 }],
    context: context ?? { name: 'Ann', profile: { city: 'Oslo', tags: ['a', 'b'] } },
    now: 1_700_000_000_000,
    random: () => 0.5,
  };
  const answer = turn(program, input);
  if (answer.kind === 'pending') throw new Error('The turn waits.');
  return answer;
}

function expectVisit(answer: Answer, node: string): void {
  const visited = answer.output['nodes_visited'];
  if (Array.isArray(visited) && visited[0] === node) return;
  throw new Error(`${node} was expected, but ${JSON.stringify(visited)} answered.`);
}

/** Every part of every node: a turn compiles only what it comes upon. */
function compileAll(skill: Skill): number {
  const start = cpu();
  const program = compileSkill(skill);
  for (const { dialog_node: id } of skill.nodes) {
    const node = program.node(id);
    if (!node) throw new Error(`${id} is gone.`);
    const parts = [node.condition, node.guard, node.context, node.responses, node.extras, node.actions];
    if (parts.length === 0 || program.family(id).slots.length > 0) throw new Error('No slots were made.');
  }
  return cpu() - start;
}

/** From the edited skill to the answer of the edited node, whose branch is in the middle. */
function editAndRecompile(program: Program, count: number): number {
  const branch = LARGE / BRANCH / 2 + count;
  const conditions = `#edited_${count}`;
  const { skill } = applyEdits(program.skill, [
    { op: 'node.set', id: rootId(branch), patch: { set: { conditions } } },
  ]);
  const start = cpu();
  const answer = say(recompile(program, skill), null, [`edited_${count}`]);
  const took = cpu() - start;
  expectVisit(answer, rootId(branch));
  return took;
}

/** CPU time of this thread so far, ms. */
function cpu(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

function figure(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 });
}
