import { cardChildren } from '#skill/cards.ts';
import { ROOT, type Skill } from '#skill/model.ts';
import { nodeOf } from '#skill/tree.ts';
import { treeSource } from '../cards/cardTree.ts';
import { layoutStave } from './layoutStave.ts';
import { WRAP_FROM } from './metrics.ts';
import { composeScore, type Score } from './score.ts';

/** The layout of some cards alone, each of which has its parent among them. */
export function layoutWithin(
  skill: Skill,
  collapsed: ReadonlySet<string>,
  within: ReadonlySet<string>,
  previous: Score | null,
): Score {
  const source = treeSource(skill, collapsed, within);
  const staves = cardChildren(skill, ROOT)
    .filter((id) => within.has(id))
    .map((id) => layoutStave(nodeOf(skill, id), source));
  const cards = staves.reduce((sum, stave) => sum + stave.cards.length, 0);
  return composeScore(staves, cards >= WRAP_FROM, previous);
}
