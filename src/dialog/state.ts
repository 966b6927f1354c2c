import { isRecord } from './cloneJson.ts';
import { isPlainStack, readStack, writeStack, type StackEntry } from './stack.ts';

/**
 * Positions of text variations, as Watson keeps them: node id → `[position, …]` for `output.text`, or node id →
 * response index → `[position, …]` for `output.generic`. A random text's list goes on with the order in which
 * its variations are said; the position counts in that order.
 */
export type OutputMap = Record<string, unknown>;

/** What a conversation remembers besides its variables; lives in `context.system`. */
export interface State {
  /** True when there was no state: the conversation starts. */
  readonly first: boolean;
  readonly turnCounter: number;
  readonly requestCounter: number;
  readonly stack: readonly StackEntry[];
  readonly plainStack: boolean;
  readonly outputMap: OutputMap;
  /** Properties of `system` that aren't ours, kept as they are. */
  readonly foreign: Readonly<Record<string, unknown>>;
}

/** How a branch ended in this turn; null while one waits. */
export type BranchExit = 'completed' | 'fallback' | null;

const OURS: ReadonlySet<string> = new Set([
  'initialized',
  'dialog_stack',
  'dialog_turn_counter',
  'dialog_request_counter',
  '_node_output_map',
  'branch_exited',
  'branch_exited_reason',
  'last_branch_node',
]);

/**
 * Reads `context.system`, whatever a client made of it. The counters are already those of the new turn. The state
 * takes over what is in `system` and changes it: give it a copy that belongs to the turn.
 */
export function readState(system: unknown): State {
  const from = isRecord(system) ? system : {};
  const first = !Object.keys(from).some((key) => OURS.has(key));
  const map = from['_node_output_map'];
  return {
    first,
    turnCounter: countFrom(from['dialog_turn_counter']) + 1,
    requestCounter: countFrom(from['dialog_request_counter']) + 1,
    stack: readStack(from['dialog_stack']),
    plainStack: isPlainStack(from['dialog_stack']),
    outputMap: isRecord(map) ? map : {},
    foreign: foreignState(from),
  };
}

/**
 * The `context.system` to send back.
 *
 * @param last the node that the branch ended with
 */
export function writeState(
  state: State,
  stack: readonly StackEntry[],
  exit: BranchExit,
  last: string | null = null,
): Record<string, unknown> {
  return {
    ...state.foreign,
    initialized: true,
    dialog_stack: writeStack(stack, state.plainStack),
    dialog_turn_counter: state.turnCounter,
    dialog_request_counter: state.requestCounter,
    ...(Object.keys(state.outputMap).length > 0 && { _node_output_map: state.outputMap }),
    ...(exit && last !== null && { last_branch_node: last }),
    ...(exit && { branch_exited: true, branch_exited_reason: exit }),
  };
}

function countFrom(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

function foreignState(system: Record<string, unknown>): Record<string, unknown> {
  const foreign: Record<string, unknown> = {};
  for (const key of Object.keys(system)) if (!OURS.has(key)) foreign[key] = system[key];
  return foreign;
}
