import type { JsonObject } from '#lib/json.ts';
import type { Scope } from '#language/scope.ts';
import type { Effect, Journal } from './answer.ts';
import { cloneObject, isRecord } from './cloneJson.ts';
import type { Program } from './compile.ts';
import type { CompiledNode } from './compiledNode.ts';
import { presentIn } from './guard.ts';
import type { TurnInput } from './input.ts';
import { JournalPlayer } from './journal.ts';
import { Log } from './log.ts';
import type { StackEntry } from './stack.ts';
import { readState, type BranchExit, type State } from './state.ts';
import { Trace } from './trace.ts';

/** The special variables of conditions and texts. */
export interface Specials extends Record<string, unknown> {
  welcome: boolean;
  conversation_start: boolean;
  irrelevant: boolean;
  anything_else: boolean;
  slot_in_focus: boolean;
  all_slots_filled: boolean;
  has_skipped_slots: boolean;
  returning_from_digression: boolean;
  event: { previous_value: unknown; current_value: unknown } | null;
}

/** One turn in progress: everything that it changes hangs here, and nothing else. */
export interface Run {
  readonly program: Program;
  readonly input: TurnInput;
  readonly state: State;
  scope: Scope;
  /** What the scope has of intents and entities, for `guard`. */
  present: ReadonlySet<string>;
  /** The variables; `scope` sees the same object. */
  readonly context: Record<string, unknown>;
  /** What is being put together; `scope` sees the same object. */
  readonly output: Record<string, unknown>;
  readonly specials: Specials;
  readonly journal: JournalPlayer;
  readonly log: Log;
  readonly conversationId: string;
  trace: Trace | null;
  readonly visited: CompiledNode[];
  readonly actions: JsonObject[];
  readonly effects: Effect[];
  /** Branches that were digressed from and wait to be returned to, innermost first. */
  pending: readonly StackEntry[];
  /** The node whose expressions are being evaluated: log messages name it. */
  at: string | null;
  /** How the turn ends if no branch is open then. */
  exit: BranchExit;
  /** True when the turn asks which of several nodes was meant. */
  suggested: boolean;
  /** Nodes processed and conditions tested so far. */
  processed: number;
  considered: number;
}

/** Confidence from which an intent counts. */
const THRESHOLD = 0.2;

export function startRun(program: Program, input: TurnInput, journal: Journal): Run {
  const context = cloneObject(input.context ?? {});
  const state = readState(context['system']);
  const text = input.input['text'];
  const top = input.intents[0];
  const player = new JournalPlayer(journal, () => input.random());
  const given = context['conversation_id'];
  const conversationId = typeof given === 'string' && given !== '' ? given : newConversationId(player);
  context['conversation_id'] = conversationId;
  context['system'] = {
    ...(isRecord(context['system']) && context['system']),
    dialog_turn_counter: state.turnCounter,
    dialog_request_counter: state.requestCounter,
  };
  const log = new Log();
  const output: Record<string, unknown> = { generic: [], text: [] };
  const specials: Specials = {
    welcome: state.first && (typeof text !== 'string' || text.trim() === ''),
    conversation_start: state.first,
    irrelevant: !top || top.confidence < THRESHOLD,
    anything_else: true,
    slot_in_focus: false,
    all_slots_filled: false,
    has_skipped_slots: false,
    returning_from_digression: false,
    event: null,
  };
  const timeZone = context['timezone'];
  const run: Run = {
    program,
    input,
    state,
    context,
    output,
    present: presentIn(input.intents, input.entities),
    specials,
    log,
    journal: player,
    conversationId,
    trace: input.options?.trace === true ? new Trace() : null,
    visited: [],
    actions: [],
    effects: [],
    pending: [],
    at: null,
    exit: 'completed',
    suggested: false,
    processed: 0,
    considered: 0,
    scope: {
      intents: input.intents,
      entities: input.entities,
      input: typeof text === 'string' ? input.input : { ...input.input, text: '' },
      context,
      output,
      specials,
      now: input.now,
      timeZone: typeof timeZone === 'string' && timeZone !== '' ? timeZone : 'GMT',
      random: () => player.draw(),
      request: (effect) => {
        if (effect === 'clearDialogStack') run.pending = [];
      },
      log: (level, message) => {
        log.add(level, 'expression', message, run.at);
      },
    },
  };
  return run;
}

/** A version 4 UUID. */
function newConversationId(journal: JournalPlayer): string {
  const hex = (digits: number): string =>
    Math.floor(journal.draw() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const variant = '89ab'.charAt(Math.floor(journal.draw() * 4));
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
}
