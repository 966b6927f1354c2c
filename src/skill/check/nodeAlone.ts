import type { DialogNode } from '../model.ts';
import type { Problem } from '../problem.ts';
import { nodeLimits } from './nodeLimits.ts';
import { nodeShape } from './nodeShape.ts';
import { readExpressions, type PlacedUse } from './nodeTexts.ts';

/** What can be said of a node without looking at anything else. */
export interface NodeAlone {
  readonly problems: readonly Problem[];
  /** Names in its expressions. */
  readonly uses: readonly PlacedUse[];
}

/** Nodes never change (an edit makes another one), so that each is looked at once. */
const known = new WeakMap<DialogNode, NodeAlone>();

export function nodeAlone(node: DialogNode): NodeAlone {
  let alone = known.get(node);
  if (!alone) {
    const { problems, uses } = readExpressions(node);
    alone = { problems: [...nodeShape(node), ...nodeLimits(node), ...problems], uses };
    known.set(node, alone);
  }
  return alone;
}
