import type { Json, JsonObject } from '#lib/json.ts';
import type { Edit } from '../edit.ts';
import type { DialogNode } from '../model.ts';
import { parentLinkOf } from '../node.ts';
import { referrersOf, targetIn } from '../referrers.ts';
import type { Draft } from './draft.ts';
import { existing, refuse, relink, takenId } from './links.ts';

export function renameNode(draft: Draft, { id, to }: Extract<Edit, { readonly op: 'node.rename' }>): Edit[] {
  const node = existing(draft, id);
  if (to === id) return [];
  if (typeof to !== 'string' || to === '')
    throw refuse('invalid', 'node.id', 'A dialog node needs an id.', id);
  if (draft.nodes.has(to)) throw takenId(to);
  const parent = parentLinkOf(node);
  const siblings = draft.children.get(parent) ?? [];
  const at = siblings.indexOf(id);
  const follower = siblings[at + 1];
  const below = draft.children.get(id);

  draft.nodes.rename(id, to, { ...node, dialog_node: to });
  draft.touched.nodes.add(id).add(to);
  draft.children.set(parent, siblings.with(at, to));
  if (follower !== undefined) relink(draft, follower, 'previous_sibling', to);
  if (below) {
    draft.children.delete(id);
    draft.children.set(to, below);
    for (const child of below) relink(draft, child, 'parent', to);
  }
  // Jumps that dangled on the new id now lead somewhere; undoing must not take them along.
  const dangling = retarget(draft, id, to);
  return [{ op: 'node.rename', id: to, to: id }, ...dangling];
}

/** Points every jump to `id` at `to`; answers the edits that restore jumps that led to `to` before. */
function retarget(draft: Draft, id: string, to: string): Edit[] {
  const jumping: DialogNode[] = [];
  const restore: Edit[] = [];
  // Who referred to either before these edits began, or was touched by them: nobody else can.
  const ids = [...referrersOf(draft.before, id), ...referrersOf(draft.before, to), ...draft.touched.nodes];
  for (const node of new Set(ids.map((referrer) => draft.nodes.get(referrer)))) {
    if (!node) continue;
    const reaches = (target: string): Jump[] => JUMPS.filter((key) => targetIn(node[key]) === target);
    if (reaches(id).length > 0) jumping.push(node);
    const stale = reaches(to).map((key) => [key, node[key] as Json] as const);
    if (stale.length === 0) continue;
    const before = node.dialog_node === to ? id : node.dialog_node;
    restore.push({ op: 'node.set', id: before, patch: { set: Object.fromEntries(stale) } });
  }
  for (const node of jumping) {
    let next = node;
    for (const key of JUMPS) {
      if (targetIn(node[key]) === id)
        next = { ...next, [key]: { ...(node[key] as JsonObject), dialog_node: to } };
    }
    draft.nodes.set(node.dialog_node, next);
    draft.touched.nodes.add(node.dialog_node);
  }
  return restore;
}

/** The two spellings of a jump; exports from before 2017 have the second one. */
const JUMPS = ['next_step', 'go_to'] as const;
type Jump = (typeof JUMPS)[number];
