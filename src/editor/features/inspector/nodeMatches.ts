import { isCard } from '#skill/cards.ts';
import type { Skill } from '#skill/model.ts';
import { titleOf } from '#skill/node.ts';
import { walk } from '#skill/tree.ts';

/** The cards that are called something, in evaluation order, at most `limit`. */
export function nodeMatches(skill: Skill, query: string, limit: number): string[] {
  const words = query.trim().toLowerCase();
  const found: string[] = [];
  for (const { id } of walk(skill)) {
    const node = skill.nodes.get(id)!;
    if (!isCard(node)) continue;
    if (titleOf(node).toLowerCase().includes(words) || id.toLowerCase().includes(words)) found.push(id);
    if (found.length === limit) break;
  }
  return found;
}
