import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { nodeOf } from '../tree.ts';
import { fits } from './fits.ts';

/** Gives a node another id; links and jumps to it follow. */
export function renameNode(skill: Skill, id: string, to: string): Edit[] {
  nodeOf(skill, id);
  return to === id ? [] : fits(skill, [{ op: 'node.rename', id, to }]);
}
