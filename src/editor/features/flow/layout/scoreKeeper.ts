import { cardChildren, cardOf, isCard } from '#skill/cards.ts';
import { type DialogNode, ROOT, type Skill } from '#skill/model.ts';
import { nodeType, parentLinkOf, previousLinkOf } from '#skill/node.ts';
import { childrenOf, nodeOf, rootOf } from '#skill/tree.ts';
import { cardHeight } from '../cards/cardShape.ts';
import { treeSource } from '../cards/cardTree.ts';
import { layoutStave, type Stave, type TreeSource } from './layoutStave.ts';
import { UNWRAP_BELOW, WRAP_FROM } from './metrics.ts';
import { composeScore, type Score } from './score.ts';

interface Kept {
  readonly skill: Skill;
  readonly collapsed: ReadonlySet<string>;
  readonly score: Score;
  /** Cards of the skill, collapsed ones too. */
  readonly total: number;
}

/**
 * Keeps the layout of one skill up to date: an edit lays out its own root's tree and shifts what follows. Give it
 * the document's latest `touched` node ids with the skill that they lead to, or null when anything may have changed.
 */
export class ScoreKeeper {
  #kept: Kept | null = null;

  update(skill: Skill, collapsed: ReadonlySet<string>, touched: ReadonlySet<string> | null): Score {
    const kept = this.#kept;
    if (kept && kept.skill === skill && kept.collapsed === collapsed) return kept.score;
    const suspects = kept && touched ? suspectRoots(kept, skill, collapsed, touched) : null;
    if (kept && suspects?.size === 0 && kept.collapsed === collapsed) {
      this.#kept = { ...kept, skill };
      return kept.score;
    }
    const source = treeSource(skill, collapsed);
    const staves = cardChildren(skill, ROOT).map((id) => {
      const old = kept?.score.byRoot.get(id)?.stave;
      if (old && suspects && !suspects.has(id)) return old;
      const root = nodeOf(skill, id);
      return old && !suspects && isUpToDate(old, root, source) ? old : layoutStave(root, source);
    });
    const placed = staves.reduce((sum, stave) => sum + stave.cards.length, 0);
    const total =
      kept && touched
        ? kept.total + grownBy(kept.skill, skill, touched)
        : collapsed.size === 0
          ? placed
          : cardsOf(skill);
    const wrapped = total >= (kept?.score.packing ? UNWRAP_BELOW : WRAP_FROM);
    const score = composeScore(staves, wrapped, kept?.score ?? null);
    this.#kept = { skill, collapsed, score, total };
    return score;
  }
}

/**
 * The top-level nodes whose trees have to be laid out again: those that something touched stands under now or stood
 * under before, unless the edit left its place and its card's height alone.
 */
function suspectRoots(
  kept: Kept,
  after: Skill,
  collapsed: ReadonlySet<string>,
  touched: ReadonlySet<string>,
): ReadonlySet<string> {
  const roots = new Set<string>();
  const add = (id: string): void => {
    if (kept.skill.nodes.has(id)) roots.add(rootOf(kept.skill, id));
    if (after.nodes.has(id)) roots.add(rootOf(after, id));
  };
  for (const id of touched) if (!looksTheSame(kept.skill, after, id)) add(id);
  if (kept.collapsed !== collapsed) kept.collapsed.symmetricDifference(collapsed).forEach(add);
  return roots;
}

/** True when a layout can't tell a node from what it was: same place, same children, same height of its card. */
function looksTheSame(before: Skill, after: Skill, id: string): boolean {
  const old = before.nodes.get(id);
  const now = after.nodes.get(id);
  if (!old || !now || isCard(old) !== isCard(now)) return false;
  if (parentLinkOf(old) !== parentLinkOf(now) || previousLinkOf(old) !== previousLinkOf(now)) return false;
  if (childrenOf(before, id) !== childrenOf(after, id)) return false;
  const card = cardOf(after, id);
  const [was, is] = [before.nodes.get(card), after.nodes.get(card)];
  if (!was || !is || !isCard(was) || !isCard(is)) return false;
  const sameKind = (nodeType(was) === 'folder') === (nodeType(is) === 'folder');
  return sameKind && cardHeight(before, was) === cardHeight(after, is);
}

/** True when laying out again would change nothing: the same cards, in the same order, of the same heights. */
function isUpToDate(stave: Stave, root: DialogNode, source: TreeSource<DialogNode>): boolean {
  const { cards, regions } = stave;
  const folders = new Set(regions.map((region) => region.card));
  const children: (readonly DialogNode[])[] = [];
  return cards.every((card, i) => {
    const node = i === 0 ? root : children[card.parent]?.[card.order - 1];
    if (!node) return false;
    const now = source(node);
    children.push(now.children);
    return (
      now.id === card.id &&
      now.height === card.height &&
      now.isFolder === folders.has(i) &&
      (cards[card.lastChild]?.order ?? 0) === now.children.length
    );
  });
}

function grownBy(before: Skill, after: Skill, touched: ReadonlySet<string>): number {
  let grown = 0;
  for (const id of touched) grown += count(after, id) - count(before, id);
  return grown;
}

function count(skill: Skill, id: string): number {
  const node = skill.nodes.get(id);
  return node && isCard(node) ? 1 : 0;
}

function cardsOf(skill: Skill): number {
  return skill.nodes.values().reduce((sum, node) => sum + (isCard(node) ? 1 : 0), 0);
}
