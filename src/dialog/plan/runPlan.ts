import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { RecognisedEntity, RecognisedIntent } from '#language/scope.ts';
import type { Answer, Call, CallResult } from '../answer.ts';
import { cloneObject } from '../cloneJson.ts';
import type { Program } from '../compile.ts';
import { variablePath, writeVariable } from '../context.ts';
import type { TurnInput, TurnOptions } from '../input.ts';
import { resume, turn } from '../turn.ts';
import { compareTurn, nodesIn, textsIn } from './compareTurn.ts';
import type { Difference } from './difference.ts';
import type { Plan, PlannedConversation, PlannedTurn } from '#skill/testPlan/plan.ts';
import { startNode } from '#skill/testPlan/startNode.ts';
import { standAt, type Stand } from '#skill/standAt.ts';

/** What a text was understood as, the intents by falling confidence. */
export interface Analysis {
  readonly intents: readonly RecognisedIntent[];
  readonly entities: readonly RecognisedEntity[];
  /** The input as the dialog sees it, where the text was corrected. */
  readonly input?: JsonObject;
}

/** What a run needs from outside. */
export interface PlanPorts {
  analyse(text: string, context: JsonObject): Analysis | Promise<Analysis>;
  /** Makes a call that a node asks for. */
  call(call: Call): CallResult | Promise<CallResult>;
  /** Milliseconds since 1970. */
  now(): number;
  /** In [0, 1). */
  random(): number;
}

export interface TurnReport {
  readonly planned: PlannedTurn;
  readonly differences: readonly Difference[];
  /** The texts of the answer. */
  readonly said: readonly string[];
  /** The ids of the nodes that ran. */
  readonly nodes: readonly string[];
  /** Messages of the runtime's log; not differences, but they often tell why. */
  readonly log: readonly string[];
}

export interface ConversationReport {
  readonly planned: PlannedConversation;
  /** The id of the node that it began at; null where it began as conversations do. */
  readonly startNode: string | null;
  readonly turns: readonly TurnReport[];
}

/**
 * Has each conversation of a plan, from the start and to the end, whatever comes of its turns. Those that begin at a
 * node find it (`startProblems`).
 */
export async function runPlan(program: Program, plan: Plan, ports: PlanPorts): Promise<ConversationReport[]> {
  const reports: ConversationReport[] = [];
  for (const planned of plan.conversations) {
    const turns: TurnReport[] = [];
    const { start } = planned;
    const startId = start && startNode(program.skill, start);
    let context: JsonObject | null = null;
    for (const [index, step] of planned.turns.entries()) {
      const before = withGiven(context, step);
      const asked: Asked =
        start && index === 0 && startId !== null
          ? standing(program, startId, start.stand, before)
          : { before };
      const analysis = await ports.analyse(step.text, asked.before ?? {});
      const answer = await answerTo(program, step, asked, analysis, ports);
      const differences = compareTurn(program, step, { answer, intents: analysis.intents });
      turns.push({
        planned: step,
        differences,
        said: textsIn(answer),
        nodes: nodesIn(answer),
        log: messagesIn(answer),
      });
      context = JSON.parse(JSON.stringify(answer.context)) as JsonObject;
    }
    reports.push({ planned, startNode: startId, turns });
  }
  return reports;
}

function withGiven(context: JsonObject | null, { given }: PlannedTurn): JsonObject | null {
  if (given.length === 0) return context;
  const changed = cloneObject(context ?? {});
  for (const { variable, value } of given) writeVariable(changed, variablePath(variable), value);
  return changed as JsonObject;
}

/** What a turn is asked with. */
interface Asked {
  readonly before: JsonObject | null;
  /** The node that answers, whatever its condition. */
  readonly options?: TurnOptions;
}

/** A conversation before its first message, where the plan has it begin. */
function standing(program: Program, id: string, stand: Stand, given: JsonObject | null): Asked {
  const variables = given ?? {};
  const before = { ...variables, system: standAt(program.skill, id, stand, variables) };
  return stand === 'answers' ? { before, options: { start: id } } : { before };
}

async function answerTo(
  program: Program,
  { text }: PlannedTurn,
  { before: context, options = {} }: Asked,
  { input: said = { text }, intents, entities }: Analysis,
  ports: PlanPorts,
): Promise<Answer> {
  const now = ports.now();
  const random = (): number => ports.random();
  const input: TurnInput = { input: said, intents, entities, context, now, random, options };
  let result = turn(program, input);
  while (result.kind === 'pending') {
    result = resume(program, input, result, await ports.call(result.call));
  }
  return result;
}

function messagesIn({ output }: Answer): string[] {
  const log: Json | undefined = output['log_messages'];
  return (Array.isArray(log) ? (log as readonly Json[]) : []).filter(isJsonObject).flatMap(({ msg }) => {
    return typeof msg === 'string' ? [msg] : [];
  });
}
