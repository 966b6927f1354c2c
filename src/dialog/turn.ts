import type { JsonObject } from '#lib/json.ts';
import type { RecognisedIntent } from '#language/scope.ts';
import { ROOT } from '#skill/model.ts';
import type { Answer, CallResult, Journal, Pending } from './answer.ts';
import { Circle } from './circle.ts';
import { isRecord } from './cloneJson.ts';
import type { Program } from './compile.ts';
import type { CompiledNode } from './compiledNode.ts';
import { suggest } from './disambiguate.ts';
import { firstMove } from './firstMove.ts';
import type { TurnInput } from './input.ts';
import { Suspension } from './journal.ts';
import { wantsNoSuggestions, type Exploration } from './explore.ts';
import { FINISH, REST, type Move } from './move.ts';
import { processNode } from './processNode.ts';
import { returnTo } from './returnTo.ts';
import { startRun, type Run } from './run.ts';
import { firstMatch, MAX_CONSIDERED } from './select.ts';
import type { StackEntry } from './stack.ts';
import { writeState, type BranchExit } from './state.ts';

/** Nodes that one turn may process; a dialog that goes on for ever, and changes something each time, stops here. */
const MAX_PROCESSED = 500;

const START: Journal = { calls: [], draws: [] };

/**
 * Answers one message. Pure: the same program, input and journal give the same result, and nothing that came in is
 * changed. A turn that needs a call stops with `Pending`; make the call and `resume`.
 */
export function turn(program: Program, input: TurnInput, journal: Journal = START): Answer | Pending {
  const run = startRun(program, input, journal);
  try {
    return answerOf(run, play(run));
  } catch (error) {
    if (error instanceof Suspension) {
      return { kind: 'pending', call: error.call, journal: run.journal.written() };
    }
    throw error;
  }
}

/** Goes on with a turn, given the result of the call that it waits for; everything else as it was. */
export function resume(
  program: Program,
  input: TurnInput,
  pending: Pending,
  result: CallResult,
): Answer | Pending {
  const { calls, draws } = pending.journal;
  return turn(program, input, { calls: [...calls, result], draws });
}

/** Follows the moves to the end; returns the stack for the next turn. */
function play(run: Run): readonly StackEntry[] {
  const start = run.program.node(run.input.options?.start ?? '');
  if (!start && asks(run)) return run.state.stack;
  const circle = new Circle();
  let move: Move = start ? { do: 'process', node: start } : firstMove(run);
  for (;;) {
    const isTooMuch = run.processed > MAX_PROCESSED || run.considered > MAX_CONSIDERED;
    if (isTooMuch || (move.do === 'process' && circle.closes(run, move.node.id))) {
      run.log.add('error', 'loop_guard', 'The dialog goes round in circles; the turn was stopped.', run.at);
      return [];
    }
    if (move.do === 'wait') return [move.entry, ...run.pending];
    if (move.do === 'rest') return [];
    if (move.do === 'process') move = processNode(run, move.node);
    else if (move.do === 'top') move = scanTop(run);
    else move = finish(run);
  }
}

function scanTop(run: Run): Move {
  const node = firstMatch(run, ROOT);
  return node ? { do: 'process', node } : FINISH;
}

/** True when the answer is the question which of several nodes was meant; then the conversation stays where it is. */
function asks(run: Run): boolean {
  return run.state.stack[0]?.at !== 'slot' && suggest(run, (intents) => explore(run, intents));
}

/** A trial of the same turn. It is told that it is the answer to a question, which it becomes when it is chosen. */
function explore({ program, input, journal }: Run, intents: readonly RecognisedIntent[]): Exploration {
  const run = startRun(
    program,
    {
      ...input,
      input: { ...input.input, suggestion_id: '' },
      intents,
      random: () => journal.draw(),
    },
    START,
  );
  try {
    const stack = play(run);
    const isSure = wantsNoSuggestions(run);
    const { generic = [], text = [] } = answerOf(run, stack).output;
    const details = detailsOf(run, true);
    return { visited: run.visited, output: { text, generic, nodes_visited_details: details }, isSure };
  } catch (error) {
    if (error instanceof Suspension) return { visited: run.visited, output: null, isSure: false };
    throw error;
  }
}

function finish(run: Run): Move {
  const [next, ...rest] = run.pending;
  if (!next) return REST;
  run.pending = rest;
  return returnTo(run, next);
}

function answerOf(run: Run, stack: readonly StackEntry[]): Answer {
  const { context, output, visited, trace } = run;
  if (visited.length === 0 && !run.suggested) {
    run.log.add('warn', 'no_match', 'No dialog node has a condition that is true for this input.', null);
  }
  const userId = userIdOf(run);
  const metadata = context['metadata'];
  context['conversation_id'] ??= run.conversationId;
  context['metadata'] = { ...(isRecord(metadata) && metadata), user_id: userId };
  const last = visited.findLast(({ isStep }) => isStep)?.id ?? null;
  context['system'] = writeState(run.state, stack, exitOf(run, stack), last);
  return {
    kind: 'answer',
    output: {
      ...(output as JsonObject),
      generic: listOf(output['generic']),
      text: listOf(output['text']),
      nodes_visited: shownOf(run).map((node) => node.id),
      ...(run.input.options?.nodesVisitedDetails === true && { nodes_visited_details: detailsOf(run) }),
      log_messages: run.log.messages,
    },
    context: context as JsonObject,
    actions: run.actions,
    userId,
    effects: run.effects,
    journal: run.journal.written(),
    ...(trace && { trace: trace.entries }),
  };
}

function exitOf(run: Run, stack: readonly StackEntry[]): BranchExit {
  if (stack.length > 0) return null;
  return run.visited.length === 0 && run.exit === 'completed' ? null : run.exit;
}

/** The root of the message wins over `context.metadata`; failing both, the conversation stands for the user. */
function userIdOf(run: Run): string {
  const metadata = run.context['metadata'];
  const known = isRecord(metadata) ? metadata['user_id'] : undefined;
  return run.input.userId ?? (typeof known === 'string' && known !== '' ? known : run.conversationId);
}

function shownOf({ visited, input }: Run): readonly CompiledNode[] {
  return input.options?.hidesParts === true ? visited.filter((node) => !isHiddenPart(node)) : visited;
}

function isHiddenPart({ type, node }: CompiledNode): boolean {
  return type === 'response_condition' || (type === 'event_handler' && node.event_name === 'input');
}

function detailsOf(run: Run, withLabels = false): JsonObject[] {
  return shownOf(run).map(({ id, node, conditionText }) => ({
    dialog_node: id,
    ...(typeof node.title === 'string' && { title: node.title }),
    ...(withLabels && typeof node.user_label === 'string' && { user_label: node.user_label }),
    ...(conditionText !== null && { conditions: conditionText }),
  }));
}

function listOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? (value as JsonObject[]) : [];
}
