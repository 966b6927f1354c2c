import type { NameUse } from '#language/names.ts';
import type { DialogNode } from '../model.ts';
import type { Problem } from '../problem.ts';
import { nodeLimits } from './nodeLimits.ts';
import { nodeShape } from './nodeShape.ts';
import { readCondition, templateProblems } from './nodeTexts.ts';

/** What can be said of a node without looking at anything else. */
export interface NodeAlone {
  readonly problems: readonly Problem[];
  /** Names in its condition. */
  readonly uses: readonly NameUse[];
}

/** Nodes never change (an edit makes another one), so that each is looked at once. */
const known = new WeakMap<DialogNode, NodeAlone>();

export function nodeAlone(node: DialogNode): NodeAlone {
  let alone = known.get(node);
  if (!alone) {
    const condition = readCondition(node);
    const problems = [
      ...nodeShape(node),
      ...nodeLimits(node),
      ...condition.problems,
      ...templateProblems(node),
    ];
    alone = { problems, uses: condition.uses };
    known.set(node, alone);
  }
  return alone;
}
