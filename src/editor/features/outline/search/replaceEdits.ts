import type { Edit } from '#skill/edit.ts';
import { expressionFor, replaced, type FindQuery } from '#skill/find/matcher.ts';
import { changeTexts } from '#skill/find/nodeTexts.ts';
import type { Skill } from '#skill/model.ts';

/** Replaces what a query finds in the texts of these nodes; their ids and the names of variables stay. */
export function replaceEdits(
  skill: Skill,
  ids: Iterable<string>,
  query: FindQuery,
  replacement: string,
): Edit[] {
  const expression = expressionFor(query);
  if (!expression) return [];
  const edits: Edit[] = [];
  for (const id of new Set(ids)) {
    const node = skill.nodes.get(id);
    const patch = node && changeTexts(node, (text) => replaced(text, expression, replacement));
    if (patch) edits.push({ op: 'node.set', id, patch });
  }
  return edits;
}
