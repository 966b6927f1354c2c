import { ROOT, type Skill } from '#skill/model.ts';
import { jumpTargetOf, nextStepOf } from '#skill/node.ts';
import { cardChildren, cardOf } from '#skill/cards.ts';
import { parentOf } from '#skill/tree.ts';
import type { Trace } from '../../../session/sessionState.ts';

/** How a card came out in the turn that is shown. */
export type TraceMark = 'true' | 'false' | 'notReached';

/** A step of the way: from one card (null: the top of the spine) to the card that was chosen next. */
export interface TraceStep {
  readonly from: string | null;
  readonly to: string;
  /** `spine`: down the spine; `child`: along a tree edge; `jump`: anywhere. */
  readonly by: 'spine' | 'child' | 'jump';
}

/** The latest turn of a test, as the canvas draws it. */
export interface TraceMarks {
  readonly turn: number;
  /** Cards visited in this turn, in order. */
  readonly visited: ReadonlySet<string>;
  /** Cards that were tried before one that was chosen. */
  readonly tried: ReadonlySet<string>;
  /** Visited nodes that are parts of a card: the conditioned responses that were chosen. */
  readonly parts: ReadonlySet<string>;
  readonly steps: readonly TraceStep[];
}

/** What the latest turn of a trace visited and, by the order of evaluation, what it must have tried. */
export function traceMarks(skill: Skill, trace: Trace | null): TraceMarks | null {
  const latest = trace?.turns.at(-1);
  if (!trace || !latest) return null;
  const cards = cardsOf(skill, latest.nodes);
  const before = cardsOf(skill, trace.turns.at(-2)?.nodes ?? []).at(-1) ?? null;
  const tried = new Set<string>();
  const steps: TraceStep[] = [];
  let from = before;
  cards.forEach((to, i) => {
    const step = stepTo(skill, i === 0 ? null : from, from, to);
    steps.push(step);
    for (const id of triedBefore(skill, step, from)) tried.add(id);
    from = to;
  });
  const visited = new Set(cards);
  for (const id of visited) tried.delete(id);
  const parts = new Set(latest.nodes.filter((id) => !visited.has(id)));
  return { turn: latest.turn, visited, tried, parts, steps };
}

/** Visited nodes as cards, each once in a row, without what is gone. */
function cardsOf(skill: Skill, nodes: readonly string[]): string[] {
  const cards: string[] = [];
  for (const id of nodes) {
    if (!skill.nodes.has(id)) continue;
    const card = cardOf(skill, id);
    if (cards.at(-1) !== card) cards.push(card);
  }
  return cards;
}

/** `last` is where the dialog stood: in this turn, or at the end of the one before. */
function stepTo(skill: Skill, from: string | null, last: string | null, to: string): TraceStep {
  const parent = parentOf(skill, to);
  if (parent !== ROOT && (parent === last || from === null)) return { from: parent, to, by: 'child' };
  if (from === null || parent === ROOT) {
    const jumped = from !== null && jumpTargetOf(skill.nodes.get(from)!) !== null;
    return jumped ? { from, to, by: 'jump' } : { from: null, to, by: 'spine' };
  }
  return { from, to, by: 'jump' };
}

/** The siblings that come before the chosen card; after a jump to a condition, those from the jump's target on. */
function triedBefore(skill: Skill, step: TraceStep, last: string | null): readonly string[] {
  const siblings = cardChildren(skill, parentOf(skill, step.to));
  const end = siblings.indexOf(step.to);
  if (step.by !== 'jump') return siblings.slice(0, end);
  const source = last === null ? undefined : skill.nodes.get(last);
  const target = source && jumpTargetOf(source);
  const start = target == null ? -1 : siblings.indexOf(target);
  const selector = source && nextStepOf(source)?.['selector'];
  return start < 0 || (selector !== undefined && selector !== 'condition') ? [] : siblings.slice(start, end);
}

export function markOf(marks: TraceMarks, id: string): TraceMark {
  if (marks.visited.has(id)) return 'true';
  return marks.tried.has(id) ? 'false' : 'notReached';
}
