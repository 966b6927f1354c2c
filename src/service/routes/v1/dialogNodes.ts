import { DialogNodeAnswer } from '#protocol/v1/answers.ts';
import type { JsonObject } from '#lib/json.ts';
import { DialogNodeBody, DialogNodePatch, DIALOG_NODE_FIELDS } from '#protocol/v1/dialogNode.ts';
import type { Edit, Place } from '#skill/edit.ts';
import { ROOT, type DialogNode, type Skill } from '#skill/model.ts';
import { createNode } from '#skill/plan/createNode.ts';
import { deleteNode } from '#skill/plan/deleteNode.ts';
import { moveNode } from '#skill/plan/moveNode.ts';
import { renameNode } from '#skill/plan/renameNode.ts';
import { updateNode } from '#skill/plan/updateNode.ts';
import { placeOf } from '#skill/tree.ts';
import { inTurn } from '../../usecases/inTurn.ts';
import type { Plan } from '../../usecases/openSkills.ts';
import { patchOf } from '../../usecases/patchOf.ts';
import type { Services } from '../../usecases/services.ts';
import { mapPage } from './mapPage.ts';
import type { Resource } from './resource.ts';
import { OWN, shapeNode, timeless } from './shapes.ts';

export function dialogNodes({ store }: Services): Resource {
  return {
    path: '/dialog_nodes',
    name: 'dialog_node',
    segment: 'dialog_node',
    list: 'dialog_nodes',
    nouns: ['DialogNode', 'DialogNodes'],
    answer: DialogNodeAnswer,
    createBody: DialogNodeBody,
    updateBody: DialogNodePatch,
    fields: [...DIALOG_NODE_FIELDS, 'go_to'],
    async page(at, request, view) {
      const page = await store.dialogNodes.page(at.workspace_id, request);
      return mapPage(page, (node) => shapeNode(node, view));
    },
    async read(at, id, view) {
      const node = await store.dialogNodes.read(at.workspace_id, id);
      return node && shapeNode(node, view);
    },
    find: (skill, _at, id) => skill.nodes.get(id),
    shape: (node) => shapeNode(timeless(node as DialogNode), OWN),
    create: (skill, _at, body) => {
      const place = { parent: linkIn(body, 'parent') ?? ROOT, after: linkIn(body, 'previous_sibling') };
      return createNode(skill, { node: body as unknown as DialogNode, place });
    },
    update: (skill, _at, id, body) => updated(skill, id, body),
    remove: (skill, _at, id) => deleteNode(skill, id),
  };
}

function updated(skill: Skill, id: string, body: JsonObject): readonly Edit[] {
  const patch = patchOf(body, ['dialog_node', 'parent', 'previous_sibling']);
  const { dialog_node: to } = body;
  const plans: Plan[] = [];
  if ('parent' in body || 'previous_sibling' in body) {
    plans.push((at) => moved(at, id, placeIn(body, placeOf(at, id))));
  }
  if (patch) plans.push((at) => updateNode(at, id, patch));
  if (typeof to === 'string') plans.push((at) => renameNode(at, id, to));
  return inTurn(skill, plans);
}

function moved(skill: Skill, id: string, place: Place): readonly Edit[] {
  // The plan takes “after itself” for where the node is, as a drop on itself means; here it is a fault.
  return place.after === id ? [{ op: 'node.move', id, place }] : moveNode(skill, id, place);
}

/** Where an update wants the node: under another parent it comes first, unless the body names a sibling. */
function placeIn(body: JsonObject, now: Place): Place {
  const parent = 'parent' in body ? (linkIn(body, 'parent') ?? ROOT) : now.parent;
  if ('previous_sibling' in body) return { parent, after: linkIn(body, 'previous_sibling') };
  return { parent, after: parent === now.parent ? now.after : null };
}

/** Null for none: left out, null or empty. */
function linkIn(body: JsonObject, link: 'parent' | 'previous_sibling'): string | null {
  const value = body[link];
  return typeof value === 'string' && value !== '' ? value : null;
}
