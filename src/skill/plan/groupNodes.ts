import { applyEdits } from '../applyEdits.ts';
import type { Edit } from '../edit.ts';
import type { DialogNode, Skill } from '../model.ts';
import { nodeOf, placeOf } from '../tree.ts';
import { createNode } from './createNode.ts';
import { moveNodes } from './moveNodes.ts';

/** Puts nodes, none below another, into a new folder that stands where the first of them stood. */
export function groupNodes(skill: Skill, ids: readonly string[], folder: DialogNode): Edit[] {
  const place = placeOf(skill, nodeOf(skill, ids[0] ?? '').dialog_node);
  const created = createNode(skill, { node: folder, place });
  const grouped = applyEdits(skill, created).skill;
  return [...created, ...moveNodes(grouped, ids, { parent: folder.dialog_node, after: null })];
}
