import type { Json } from '#lib/json.ts';
import type { Edit, Place } from '../edit.ts';
import { ROOT, type DialogNode } from '../model.ts';
import { parentLinkOf, previousLinkOf } from '../node.ts';
import { refusal, type ProblemValues, type Refusal, type RefusalStatus } from '../problem.ts';
import type { Draft } from './draft.ts';
import type { ProblemCode } from '../problemCodes.ts';

export const LINKS = ['parent', 'previous_sibling'] as const;
type Link = (typeof LINKS)[number];

export function existing(draft: Draft, id: string): DialogNode {
  const node = draft.nodes.get(id);
  if (!node) throw refuse('missing', 'node.missing', `There is no dialog node “${id}”.`, id, { node: id });
  return node;
}

export function takenId(id: string): Refusal {
  return refuse('duplicate', 'node.duplicate', `There is a dialog node “${id}” already.`, id, { node: id });
}

export function refuse(
  status: RefusalStatus,
  code: ProblemCode,
  message: string,
  node: string,
  values: ProblemValues = {},
): Refusal {
  return refusal(status, code, message, { kind: 'node', node, path: '' }, values);
}

/** The node that now stands at `place` (null: none does), or a Refusal when there is no such place. */
export function followerAt(draft: Draft, { parent, after }: Place): string | null {
  checkThere(draft, parent);
  const siblings = draft.children.get(parent) ?? [];
  if (after === null) return siblings[0] ?? null;
  const at = siblings.indexOf(after);
  if (at < 0) {
    const problem = `“${after}” isn't there to come after.`;
    throw refuse('invalid', 'place.previous', problem, after, { parent, previous: after });
  }
  return siblings[at + 1] ?? null;
}

/** Throws a Refusal when there is no such parent. */
export function checkThere(draft: Draft, parent: string): void {
  if (parent === ROOT || draft.nodes.has(parent)) return;
  throw refuse('invalid', 'place.parent', `There is no dialog node “${parent}” to go into.`, parent, {
    parent,
  });
}

export function insert(draft: Draft, id: string, { parent, after }: Place): void {
  const siblings = draft.children.get(parent) ?? [];
  const at = after === null ? 0 : siblings.indexOf(after) + 1;
  draft.children.set(parent, siblings.toSpliced(at, 0, id));
  const follower = siblings[at];
  if (follower !== undefined) relink(draft, follower, 'previous_sibling', id);
}

/** Takes a node out of its siblings and closes the gap. */
export function take(draft: Draft, id: string, { parent, after }: Place): void {
  const siblings = draft.children.get(parent) ?? [];
  const at = siblings.indexOf(id);
  const follower = siblings[at + 1];
  if (siblings.length === 1) draft.children.delete(parent);
  else draft.children.set(parent, siblings.toSpliced(at, 1));
  if (follower !== undefined) relink(draft, follower, 'previous_sibling', after);
}

export function relink(draft: Draft, id: string, link: Link, to: string | null): void {
  draft.nodes.set(id, withLink(existing(draft, id), link, to));
  draft.touched.nodes.add(id);
}

export function linked(node: DialogNode, { parent, after }: Place): DialogNode {
  return withLink(withLink(node, 'parent', parent === ROOT ? null : parent), 'previous_sibling', after);
}

/** A link that is already right keeps its spelling (absent, null); otherwise null takes the property away. */
function withLink(node: DialogNode, link: Link, to: string | null): DialogNode {
  const current = link === 'parent' ? parentLinkOf(node) || null : previousLinkOf(node);
  if (current === to) return node;
  if (to !== null) return { ...node, [link]: to };
  const { [link]: _gone, ...rest } = node;
  return rest;
}

/** Edits that give a node's empty links their present spelling back, once they are empty again. */
export function respelling(draft: Draft, id: string | null, links: readonly Link[]): Edit[] {
  if (id === null) return [];
  const node = existing(draft, id);
  const spelled = links.filter((link) => isEmptyLink(node[link]) && node[link] !== undefined);
  if (spelled.length === 0) return [];
  const set = Object.fromEntries(spelled.map((link) => [link, node[link] as Json]));
  return [{ op: 'node.set', id, patch: { set } }];
}

export function isEmptyLink(link: Json | undefined): boolean {
  return link === undefined || link === null || link === '';
}
