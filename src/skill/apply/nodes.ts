import type { Edit, Patch, Place } from '../edit.ts';
import { ROOT, type DialogNode } from '../model.ts';
import { parentLinkOf, previousLinkOf } from '../node.ts';
import type { Draft } from './draft.ts';
import {
  LINKS,
  checkThere,
  existing,
  followerAt,
  insert,
  isEmptyLink,
  linked,
  refuse,
  respelling,
  take,
  takenId,
} from './links.ts';
import { inversePatch, keysOf, patched } from './patch.ts';

type NodeEdit<Op extends string> = Extract<Edit, { readonly op: `node.${Op}` }>;

export function putNode(draft: Draft, { node, place, order }: NodeEdit<'put'>): Edit[] {
  const id = node.dialog_node;
  if (typeof id !== 'string' || id === '')
    throw refuse('invalid', 'node.id', 'A dialog node needs an id.', '');
  if (draft.nodes.has(id)) throw takenId(id);
  const follower = followerAt(draft, place);
  const respelled = respelling(draft, follower, ['previous_sibling']);
  draft.nodes.set(id, linked(node, place), order);
  draft.touched.nodes.add(id);
  insert(draft, id, place);
  return [{ op: 'node.remove', id }, ...respelled];
}

export function setNode(draft: Draft, { id, patch }: NodeEdit<'set'>): Edit[] {
  const node = existing(draft, id);
  checkPatch(node, patch);
  draft.nodes.set(id, patched(node, patch));
  draft.touched.nodes.add(id);
  return [{ op: 'node.set', id, patch: inversePatch(node, patch) }];
}

export function moveNode(draft: Draft, { id, place }: NodeEdit<'move'>): Edit[] {
  const node = existing(draft, id);
  const from: Place = { parent: parentLinkOf(node), after: previousLinkOf(node) };
  if (place.after === id) throw refuse('invalid', 'place.self', `“${id}” can't come after itself.`, id);
  if (place.parent !== from.parent) checkParent(draft, id, place.parent);
  else if (place.after === from.after) return [];
  const back = respelling(draft, id, LINKS);
  take(draft, id, from);
  // Looked up only now: before, the follower of `place` could be the moved node itself.
  const follower = followerAt(draft, place);
  const respelled = respelling(draft, follower, ['previous_sibling']);
  draft.nodes.set(id, linked(node, place));
  draft.touched.nodes.add(id);
  insert(draft, id, place);
  return [{ op: 'node.move', id, place: from }, ...back, ...respelled];
}

export function removeNode(draft: Draft, { id }: NodeEdit<'remove'>): Edit[] {
  const node = existing(draft, id);
  const inverse: Edit[] = [];
  const open: string[] = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const gone = existing(draft, at);
    inverse.push(putBack(draft, gone));
    const below = draft.children.get(at) ?? [];
    for (let i = below.length - 1; i >= 0; i--) open.push(below[i] as string);
  }
  take(draft, id, { parent: parentLinkOf(node), after: previousLinkOf(node) });
  for (const put of inverse) {
    if (put.op !== 'node.put') continue;
    const gone = put.node.dialog_node;
    draft.nodes.delete(gone);
    draft.children.delete(gone);
    draft.touched.nodes.add(gone);
  }
  return inverse;
}

function checkParent(draft: Draft, id: string, parent: string): void {
  checkThere(draft, parent);
  for (let at = parent; at !== ROOT; at = parentLinkOf(existing(draft, at))) {
    if (at === id) {
      throw refuse('invalid', 'place.cycle', `“${id}” can't go inside itself.`, id, { node: id, parent });
    }
  }
}

/** The id and links have edits of their own; all that a patch may do is spell an empty link another way. */
export function checkPatch(node: DialogNode, patch: Patch): void {
  const keys = keysOf(patch);
  for (const key of ['dialog_node', ...LINKS] as const) {
    if (!keys.has(key)) continue;
    if (key !== 'dialog_node' && isEmptyLink(node[key]) && isEmptyLink(patch.set?.[key])) continue;
    const id = node.dialog_node;
    throw refuse('invalid', 'patch.key', `“${key}” can't be changed this way.`, id, { property: key });
  }
}

function putBack(draft: Draft, node: DialogNode): Edit {
  const place: Place = { parent: parentLinkOf(node), after: previousLinkOf(node) };
  const order = draft.nodes.orderOf(node.dialog_node);
  return { op: 'node.put', node, place, ...(order !== undefined && { order }) };
}
