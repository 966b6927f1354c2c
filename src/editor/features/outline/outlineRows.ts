import { cardChildren } from '#skill/cards.ts';
import { ROOT, type Skill } from '#skill/model.ts';
import { rootOf } from '#skill/tree.ts';

/** A row of the outline. */
export interface Row {
  readonly id: string;
  /** 0 at top level. */
  readonly depth: number;
  /** Among its siblings, from 1. */
  readonly position: number;
}

/** The rows of one top-level node's tree, as it stands open. */
export function treeRows(
  skill: Skill,
  collapsed: ReadonlySet<string>,
  root: string,
  position: number,
): Row[] {
  const rows: Row[] = [{ id: root, depth: 0, position }];
  const open = [{ ids: collapsed.has(root) ? [] : cardChildren(skill, root), next: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const id = level.ids[level.next++];
    if (id === undefined) {
      open.pop();
      continue;
    }
    rows.push({ id, depth: open.length, position: level.next });
    if (collapsed.has(id)) continue;
    const ids = cardChildren(skill, id);
    if (ids.length > 0) open.push({ ids, next: 0 });
  }
  return rows;
}

/** All rows of the outline, tree by tree, so that a change rebuilds only the trees it is in. */
export class OutlineRows {
  readonly length: number;
  readonly #trees: readonly (readonly Row[])[];
  /** Where each tree begins. */
  readonly #starts: readonly number[];
  readonly #treeOf: ReadonlyMap<string, number>;
  readonly #skill: Skill;
  readonly #collapsed: ReadonlySet<string>;

  private constructor(skill: Skill, collapsed: ReadonlySet<string>, trees: readonly (readonly Row[])[]) {
    let length = 0;
    const starts: number[] = [];
    const treeOf = new Map<string, number>();
    trees.forEach((tree, i) => {
      starts.push(length);
      length += tree.length;
      treeOf.set(tree[0]!.id, i);
    });
    this.length = length;
    this.#trees = trees;
    this.#starts = starts;
    this.#treeOf = treeOf;
    this.#skill = skill;
    this.#collapsed = collapsed;
  }

  static of(skill: Skill, collapsed: ReadonlySet<string>): OutlineRows {
    const trees = cardChildren(skill, ROOT).map((root, i) => treeRows(skill, collapsed, root, i + 1));
    return new OutlineRows(skill, collapsed, trees);
  }

  /**
   * The rows of a later skill. `touched` names all nodes that were changed in between, null when that isn't
   * known. The same rows when nothing about the tree is different.
   */
  after(skill: Skill, collapsed: ReadonlySet<string>, touched: ReadonlySet<string> | null): OutlineRows {
    if (skill.children === this.#skill.children && collapsed === this.#collapsed) return this;
    if (touched === null && skill.children !== this.#skill.children) return OutlineRows.of(skill, collapsed);
    const stale = new Set<string>();
    const mark = (id: string): void => {
      if (this.#skill.nodes.has(id)) stale.add(rootOf(this.#skill, id));
      if (skill.nodes.has(id)) stale.add(rootOf(skill, id));
    };
    if (skill.children !== this.#skill.children) touched?.forEach(mark);
    for (const id of collapsed) if (!this.#collapsed.has(id)) mark(id);
    for (const id of this.#collapsed) if (!collapsed.has(id)) mark(id);
    const trees = cardChildren(skill, ROOT).map((root, i) => {
      const at = this.#treeOf.get(root);
      const tree = at === undefined || stale.has(root) ? undefined : this.#trees[at];
      return tree && tree[0]!.position === i + 1
        ? tree
        : tree
          ? [{ ...tree[0]!, position: i + 1 }, ...tree.slice(1)]
          : treeRows(skill, collapsed, root, i + 1);
    });
    return new OutlineRows(skill, collapsed, trees);
  }

  at(index: number): Row | undefined {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    return this.#trees[low]?.[index - this.#starts[low]!];
  }

  /** The row's place, -1 when it isn't shown. */
  indexOf(id: string): number {
    if (!this.#skill.nodes.has(id)) return -1;
    const tree = this.#treeOf.get(rootOf(this.#skill, id));
    if (tree === undefined) return -1;
    const within = this.#trees[tree]!.findIndex((row) => row.id === id);
    return within < 0 ? -1 : this.#starts[tree]! + within;
  }
}
