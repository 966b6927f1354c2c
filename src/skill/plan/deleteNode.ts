import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { deleteNodes } from './deleteNodes.ts';

/** Deletes a node with everything below it, and clears the jumps that lead to any of these. */
export function deleteNode(skill: Skill, id: string): Edit[] {
  return deleteNodes(skill, [id]);
}
