import type { Json, JsonObject } from '#lib/json.ts';
import { ROOT, type DialogNode } from '../../model.ts';
import { parentLinkOf, previousLinkOf } from '../../node.ts';
import { findCycles } from '../findCycles.ts';
import type { RepairLog } from './log.ts';
import { repairOrder } from './repairOrder.ts';

/**
 * Nodes whose links make an ordered forest. Whose parent isn't there, and one of each circle, goes to top
 * level; the order below a parent is kept as far as it can be followed.
 */
export function repairTree(nodes: readonly JsonObject[], log: RepairLog): readonly JsonObject[] {
  const plain = nodes.map((node, index) => withPlainLinks(node as DialogNode, index, log));
  const byId = new Map(plain.map((node) => [node.dialog_node, node] as const));
  const indexOf = new Map(plain.map((node, index) => [node.dialog_node, index] as const));
  const parents = new Map<string, string>();
  for (const [id, node] of byId) {
    const parent = parentLinkOf(node);
    const there = parent === ROOT || byId.has(parent);
    parents.set(id, there ? parent : ROOT);
    if (!there) lift(id, parent, `“${parent}” isn't in the file`);
  }
  for (const cycle of findCycles(byId.keys(), (id) => parents.get(id) || undefined)) {
    const [id = ''] = cycle.toSorted((a, b) => (indexOf.get(a) ?? 0) - (indexOf.get(b) ?? 0));
    lift(id, parents.get(id) ?? ROOT, 'it was inside itself');
    parents.set(id, ROOT);
  }

  const previous = new Map<string, string | null>();
  const groups = Map.groupBy(byId.keys(), (id) => parents.get(id) ?? ROOT);
  for (const [parent, ids] of groups) {
    const order = repairOrder(ids, (id) => previousLinkOf(byId.get(id) as DialogNode));
    const isBroken = order.some(
      (id, at) => (order[at - 1] ?? null) !== previousLinkOf(byId.get(id) as DialogNode),
    );
    order.forEach((id, at) => previous.set(id, order[at - 1] ?? null));
    if (!isBroken) continue;
    const where = parent === ROOT ? 'at top level' : `under “${parent}”`;
    const message = `The order of the ${ids.length} nodes ${where} was broken and has been put together again.`;
    const place = { kind: 'node', ...(parent !== ROOT && { node: parent }), path: 'dialog_nodes' } as const;
    log('order', message, place, { parent, nodes: ids.length });
  }
  return plain.map((node) => linked(node, parents, previous));

  function lift(id: string, parent: string, why: string): void {
    const path = `dialog_nodes[${indexOf.get(id) ?? 0}].parent`;
    log(
      'topLevel',
      `Node “${id}” is now at top level: ${why}.`,
      { kind: 'node', node: id, path },
      { node: id, parent },
    );
  }
}

/** Numbers become text, as ids do; other things that are no links go. */
function withPlainLinks(node: DialogNode, index: number, log: RepairLog): DialogNode {
  let plain = node;
  for (const link of ['parent', 'previous_sibling'] as const) {
    const value: Json | undefined = node[link];
    if (value === undefined || value === null || typeof value === 'string') continue;
    const path = `dialog_nodes[${index}].${link}`;
    log(
      'link',
      `${path} was no text; it has been mended.`,
      { kind: 'node', node: node.dialog_node, path },
      { path },
    );
    const { [link]: _gone, ...rest } = plain;
    plain = typeof value === 'number' ? { ...rest, [link]: String(value) } : rest;
  }
  return plain;
}

function linked(
  node: DialogNode,
  parents: ReadonlyMap<string, string>,
  previous: ReadonlyMap<string, string | null>,
): JsonObject {
  const parent = parents.get(node.dialog_node) ?? ROOT;
  const before = previous.get(node.dialog_node) ?? null;
  let next = node;
  if (parent !== parentLinkOf(node)) next = withLink(next, 'parent', parent === ROOT ? null : parent);
  if (before !== previousLinkOf(node)) next = withLink(next, 'previous_sibling', before);
  return next as JsonObject;
}

function withLink(node: DialogNode, link: 'parent' | 'previous_sibling', to: string | null): DialogNode {
  const { [link]: _gone, ...rest } = node;
  return to === null ? rest : { ...rest, [link]: to };
}
