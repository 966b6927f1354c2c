import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { createNode } from '../plan/createNode.ts';
import { deleteNode } from '../plan/deleteNode.ts';
import { duplicateNode } from '../plan/duplicateNode.ts';
import { moveNode, placeAfter, placeBefore, placeInto } from '../plan/moveNode.ts';
import { renameNode } from '../plan/renameNode.ts';
import { updateNode } from '../plan/updateNode.ts';
import { pick, somePatch, somePlace, type Dice } from './dice.testkit.ts';

/** A plan about nodes of any kind; throws its Refusal. */
export function somePlan(skill: Skill, roll: Dice): Edit[] {
  const ids = skill.nodes.keys();
  const id = pick(ids, roll.c, roll.fresh);
  const other = pick(ids, roll.b, roll.fresh);
  let copies = 0;
  switch (roll.op % 9) {
    case 0:
    case 1:
      return createNode(skill, {
        node: { dialog_node: `${roll.fresh}${roll.a}` },
        place: somePlace(skill, roll),
      });
    case 2:
      return updateNode(skill, id, somePatch(roll, ['type', 'event_name', 'context']));
    case 3:
      return deleteNode(skill, id);
    case 4:
      return duplicateNode(skill, id, () => `copy ${roll.a} ${copies++}`);
    case 5:
      return moveNode(skill, id, placeBefore(skill, other));
    case 6:
      return moveNode(skill, id, placeAfter(skill, other));
    case 7:
      return moveNode(skill, id, placeInto(skill, roll.a % 4 === 0 ? '' : other));
    default:
      return renameNode(skill, id, `${roll.fresh}${roll.a}`);
  }
}
