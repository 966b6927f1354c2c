import { ROOT, type Skill } from '#skill/model.ts';
import { jumpTargetOf, nextStepOf, nodeType } from '#skill/node.ts';
import { cardChildren, cardOf } from '#skill/cards.ts';
import { parentOf } from '#skill/tree.ts';
import type { Trace } from '../../../session/sessionState.ts';
import { truthOf, type Truth, type TruthMarks } from '#skill/truthOf.ts';

/** A step of the way: from one card (null: the top of the spine) to the card that was chosen next. */
export interface TraceStep {
  readonly from: string | null;
  readonly to: string;
  /** `spine`: down the spine; `child`: along a tree edge; `jump`: anywhere. */
  readonly by: 'spine' | 'child' | 'jump';
}

/** The latest turn of a test, as the canvas draws it. */
export interface TraceMarks extends TruthMarks {
  readonly turn: number;
  /** Visited nodes that are parts of a card: the conditioned responses that were chosen. */
  readonly chosen: ReadonlySet<string>;
  readonly steps: readonly TraceStep[];
}

/**
 * What the latest turn of a trace visited and tried. Where nothing but the visited nodes is known, the order of evaluation
 * tells what it must have tried.
 */
export function traceMarks(skill: Skill, trace: Trace | null): TraceMarks | null {
  const latest = trace?.turns.at(-1);
  if (!trace || !latest) return null;
  const cards = cardsOf(skill, latest.nodes);
  const before = cardsOf(skill, trace.turns.at(-2)?.nodes ?? []).at(-1) ?? null;
  const tried = new Set<string>();
  const steps: TraceStep[] = [];
  let from = before;
  cards.forEach((to, i) => {
    for (const step of stepsTo(skill, i === 0 ? null : from, from, to)) {
      steps.push(step);
      for (const id of triedBefore(skill, step, from)) tried.add(id);
    }
    from = to;
  });
  const isShown = new Set(cards);
  const visited = new Set([...steps.map(({ to }) => to), ...cards]);
  for (const id of visited) tried.delete(id);
  const chosen = new Set(latest.nodes.filter((id) => !isShown.has(id)));
  const told = latest.entries?.length
    ? truthOf(skill, latest.entries)
    : { tried, failed: new Set<string>(), parts: new Map<string, Truth>() };
  return { ...told, turn: latest.turn, visited, chosen, steps };
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

/**
 * The way to a card, through the folders that it is in. `last` is where the dialog stood: in this turn, or at the end
 * of the one before.
 */
function stepsTo(skill: Skill, from: string | null, last: string | null, to: string): TraceStep[] {
  const [base, ...folders] = scannedFrom(skill, to);
  const isScan = base === ROOT ? from === null || !jumps(skill, from) : base === last || from === null;
  if (!isScan) return [{ from, to, by: 'jump' }];
  const way = [...folders, to];
  return way.map((id, i) => {
    const above = way[i - 1] ?? (base === ROOT ? null : base!);
    return { from: above, to: id, by: above === null ? 'spine' : 'child' };
  });
}

/** Whose children are tried to come to a card (`ROOT` at top level), then the folders on the way, from outside in. */
function scannedFrom(skill: Skill, id: string): string[] {
  const way = [parentOf(skill, id)];
  for (let at = way[0]!; at !== ROOT && nodeType(skill.nodes.get(at)!) === 'folder'; at = way[0]!) {
    way.unshift(parentOf(skill, at));
  }
  return way;
}

const jumps = (skill: Skill, id: string): boolean => jumpTargetOf(skill.nodes.get(id)!) !== null;

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
