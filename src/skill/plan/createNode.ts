import type { Edit, Place } from '../edit.ts';
import type { DialogNode, Skill } from '../model.ts';
import { fits } from './fits.ts';
import { keepRules, parentNode } from './keepRules.ts';

/** A new node at `place`, whatever its own links say. */
export function createNode(skill: Skill, { node, place }: { node: DialogNode; place: Place }): Edit[] {
  const edits = fits(skill, [{ op: 'node.put', node, place }]);
  keepRules({ node, parent: parentNode(skill, place.parent) }, null);
  return edits;
}
