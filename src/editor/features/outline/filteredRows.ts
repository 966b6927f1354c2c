import { cardChildren, isCard } from '#skill/cards.ts';
import { ROOT, type DialogNode, type Skill } from '#skill/model.ts';
import { parentOf } from '#skill/tree.ts';
import type { Row } from './outlineRows.ts';
import type { RowList } from './rowList.ts';

const has = (text: string | null | undefined, words: string): boolean =>
  typeof text === 'string' && text.toLowerCase().includes(words);

export function isMatch(node: DialogNode, words: string): boolean {
  return has(node.title, words) || has(node.conditions, words) || has(node.dialog_node, words);
}

/** The cards whose title, condition or id has the words in it, with the way to them, all branches open. */
export function filteredRows(
  skill: Skill,
  filter: string,
  within: ReadonlySet<string> | null = null,
): RowList {
  const words = filter.trim().toLowerCase();
  const shown = new Set<string>();
  skill.nodes.forEach((node, id) => {
    if (!isCard(node) || !isMatch(node, words) || (within && !within.has(id))) return;
    for (let at = id; at !== ROOT && !shown.has(at); at = parentOf(skill, at)) shown.add(at);
  });
  return rowsWithin(skill, shown, NONE);
}

const NONE: ReadonlySet<string> = new Set();

/** The rows of some cards, each of which has its parent among them. */
export function rowsWithin(
  skill: Skill,
  shown: ReadonlySet<string>,
  collapsed: ReadonlySet<string>,
): RowList {
  const rows: Row[] = [];
  const open = [{ ids: cardChildren(skill, ROOT), next: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const id = level.ids[level.next++];
    if (id === undefined) {
      open.pop();
      continue;
    }
    if (!shown.has(id)) continue;
    rows.push({ id, depth: open.length - 1, position: level.next });
    if (!collapsed.has(id)) open.push({ ids: cardChildren(skill, id), next: 0 });
  }
  return {
    length: rows.length,
    at: (index) => rows[index],
    indexOf: (id) => rows.findIndex((row) => row.id === id),
  };
}
