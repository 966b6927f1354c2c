import type { Trace } from '#editor/session/sessionState.ts';
import { cardOf } from '#skill/cards.ts';
import type { Skill } from '#skill/model.ts';

const NONE: ReadonlySet<string> = new Set();

/** The cards that the latest turn of the test went through. */
export function visitedCards(skill: Skill, trace: Trace | null): ReadonlySet<string> {
  const nodes = trace?.turns.at(-1)?.nodes;
  if (!nodes) return NONE;
  return new Set(nodes.filter((id) => skill.nodes.has(id)).map((id) => cardOf(skill, id)));
}
