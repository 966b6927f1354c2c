import type { DialogNode } from '../model.ts';
import type { Problem } from '../problem.ts';
import { nodeLimits } from './nodeLimits.ts';
import { nodeShape } from './nodeShape.ts';
import { readExpressions, type PlacedUse } from './nodeTexts.ts';
import { tooManyResponses } from './tooManyResponses.ts';

/** What can be said of a node without looking at anything else. */
export interface NodeAlone {
  readonly problems: readonly Problem[];
  /** Names in its expressions. */
  readonly uses: readonly PlacedUse[];
}

/** Nodes never change (an edit makes another one), so that each is looked at once. */
const known = new WeakMap<DialogNode, NodeAlone>();
/** Nodes of which nothing is to be said but what their condition names share one answer: most do. */
const plain = new WeakMap<readonly PlacedUse[], NodeAlone>();
const NONE: readonly Problem[] = [];

export function nodeAlone(node: DialogNode): NodeAlone {
  let alone = known.get(node);
  if (!alone) known.set(node, (alone = read(node)));
  return alone;
}

function read(node: DialogNode): NodeAlone {
  const { problems, uses } = readExpressions(node);
  const all = [...nodeShape(node), ...nodeLimits(node), ...tooManyResponses(node), ...problems];
  if (all.length > 0) return { problems: all, uses };
  let alone = plain.get(uses);
  if (!alone) plain.set(uses, (alone = { problems: NONE, uses }));
  return alone;
}
