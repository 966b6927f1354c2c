import { cardChildren, isCard } from '#skill/cards.ts';
import { ROOT, type Skill } from '#skill/model.ts';
import { rootOf } from '#skill/tree.ts';
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
    const source = treeSource(skill, collapsed);
    const staves = cardChildren(skill, ROOT).map((root) => {
      const old = kept?.score.byRoot.get(root)?.stave;
      if (!old) return layoutStave(root, source);
      if (suspects && !suspects.has(root)) return old;
      return isUpToDate(old, source) ? old : layoutStave(root, source);
    });
    const total = kept && touched ? kept.total + grownBy(kept.skill, skill, touched) : cardsOf(skill);
    const wrapped = total >= (kept?.score.packing ? UNWRAP_BELOW : WRAP_FROM);
    const score = composeScore(staves, wrapped, kept?.score ?? null);
    this.#kept = { skill, collapsed, score, total };
    return score;
  }
}

/** The top-level nodes that what was touched, collapsed or opened stands under now, or stood under before. */
function suspectRoots(
  kept: Kept,
  after: Skill,
  collapsed: ReadonlySet<string>,
  touched: ReadonlySet<string>,
): ReadonlySet<string> {
  const roots = new Set<string>();
  const toggled = kept.collapsed === collapsed ? [] : kept.collapsed.symmetricDifference(collapsed);
  for (const id of [...touched, ...toggled]) {
    if (kept.skill.nodes.has(id)) roots.add(rootOf(kept.skill, id));
    if (after.nodes.has(id)) roots.add(rootOf(after, id));
  }
  return roots;
}

/** True when laying out again would change nothing: the same cards, in the same order, of the same heights. */
function isUpToDate(stave: Stave, source: TreeSource): boolean {
  const { cards, regions } = stave;
  const folders = new Set(regions.map((region) => region.card));
  const children: (readonly string[])[] = [];
  return cards.every((card, i) => {
    const below = source.childrenOf(card.id);
    children.push(below);
    return (
      source.heightOf(card.id) === card.height &&
      source.isFolder(card.id) === folders.has(i) &&
      (cards[card.lastChild]?.order ?? 0) === below.length &&
      (card.parent < 0 || children[card.parent]?.[card.order - 1] === card.id)
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
