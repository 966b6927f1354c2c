import type { Json } from '#lib/json.ts';
import type { Skill } from '#skill/model.ts';
import { titleOf } from '#skill/node.ts';
import type { Assignment, Expectation, PlannedTurn } from '#skill/testPlan/plan.ts';
import { printPlan } from '#skill/testPlan/printPlan.ts';
import type { Stand } from '#skill/standAt.ts';
import { startName } from '#skill/testPlan/startNode.ts';
import { otherWordings } from './otherWordings.ts';

/** A conversation as it went. */
export interface RecordedConversation {
  /** The id of the node that it began at, and how; null for one that began with the greeting. */
  readonly began: { readonly node: string; readonly stand: Stand } | null;
  readonly turns: readonly RecordedTurn[];
}

/** A turn of a conversation as it went. */
export interface RecordedTurn {
  /** What the user said; empty for the start. */
  readonly text: string;
  /** Variables that were set by hand before it. */
  readonly given?: readonly RecordedVariable[];
  /** The texts of the answer. */
  readonly said: readonly string[];
  /** Types of what else the answer shows. */
  readonly shows: readonly string[];
  /** The ids of the nodes that ran. */
  readonly nodes: readonly string[];
  /** The intent with the highest confidence, null when none was recognised. */
  readonly intent: string | null;
  /** What the turn changed; a variable without a value was removed. */
  readonly changed: readonly RecordedVariable[];
}

export interface RecordedVariable {
  readonly name: string;
  readonly value: Json | undefined;
}

/** What a test should look at beside the texts. */
export interface RecordOptions {
  readonly nodes: boolean;
  readonly intents: boolean;
  readonly context: boolean;
}

/** A variable with more to say than fits into a line of this length, as JSON, isn't written down. */
const LONGEST_VALUE = 500;
const NO_LINE = { line: 0 };

/** The plan of a conversation that went as it should: from now on it is to go like that. */
export function recordPlan(
  skill: Skill,
  { began, turns }: RecordedConversation,
  options: RecordOptions,
): string {
  const planned = turns.map((turn): PlannedTurn => ({
    ...NO_LINE,
    text: turn.text,
    given: (turn.given ?? []).flatMap(assignmentOf),
    expected: expectedOf(skill, turn, options),
  }));
  const start = began && { ...NO_LINE, stand: began.stand, node: startName(skill, began.node) };
  return printPlan({ conversations: [{ ...NO_LINE, name: null, start, turns: planned }] });
}

function expectedOf(skill: Skill, turn: RecordedTurn, options: RecordOptions): Expectation[] {
  const said = turn.said.map((text): Expectation => ({
    kind: 'said',
    ...NO_LINE,
    wordings: [text, ...otherWordings(skill, turn.nodes, text)],
  }));
  const shows = [...new Set(turn.shows)].map((type): Expectation => ({ kind: 'shows', ...NO_LINE, type }));
  return [
    ...(options.intents && turn.text !== ''
      ? [{ kind: 'intent', ...NO_LINE, intent: turn.intent } as const]
      : []),
    ...(said.length > 0 || shows.length > 0 ? said : [{ kind: 'silent', ...NO_LINE } as const]),
    ...shows,
    ...(options.nodes ? nodesOf(skill, turn.nodes) : []),
    ...(options.context
      ? turn.changed.flatMap(assignmentOf).map((set) => ({ kind: 'context', ...set }) as const)
      : []),
  ];
}

/** The nodes that authors know by their titles, or the last one by its id. */
function nodesOf(skill: Skill, ids: readonly string[]): Expectation[] {
  const titled = ids.filter((id) => {
    const title = skill.nodes.get(id)?.title;
    return typeof title === 'string' && title.trim() !== '';
  });
  const named = titled.map((id) => titleOf(skill.nodes.get(id)!));
  const last = ids.at(-1);
  const names = named.length > 0 || last === undefined ? named : [last];
  return [...new Set(names)].map((node) => ({ kind: 'node', ...NO_LINE, node }));
}

/** Nothing for a name that a plan can't write. */
function assignmentOf({ name, value = null }: RecordedVariable): Assignment[] {
  if (JSON.stringify(value).length > LONGEST_VALUE || /[.)}\n\r]/.test(name)) return [];
  return [{ ...NO_LINE, variable: /^[^\s=({]+$/.test(name) ? `$${name}` : `$(${name})`, value }];
}
