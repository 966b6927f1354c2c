import { Table } from '#lib/table.ts';
import { ROOT, type DialogNode } from '../model.ts';
import { parentLinkOf, previousLinkOf } from '../node.ts';
import type { Problem } from '../problem.ts';
import { fault, kindOfJson } from './fault.ts';
import { findCycles } from './findCycles.ts';
import type { ProblemCode } from '../problemCodes.ts';

export interface Tree {
  /** As `Skill.children`; empty when there is a fault. */
  readonly children: Table<readonly string[]>;
  readonly faults: readonly Problem[];
}

type Nodes = ReadonlyMap<string, DialogNode>;
type Link = 'parent' | 'previous_sibling';
type Put = (
  code: ProblemCode,
  message: string,
  node: string,
  link: Link,
  values?: Record<string, string>,
) => void;

/**
 * Builds the ordered forest from the nodes' links. Without faults every node is in it once: each parent's
 * children are one chain, and no node is inside itself. Takes linear time.
 *
 * @param indexOf position of a node in the file, for the paths of faults
 */
export function readTree(nodes: Nodes, indexOf: (id: string) => number): Tree {
  const faults: Problem[] = [];
  const put: Put = (code, message, node, link, values) => {
    const path = `dialog_nodes[${indexOf(node)}].${link}`;
    faults.push(fault(code, message, { kind: 'node', node, path }, { node, ...values }));
  };
  for (const [id, node] of nodes) {
    checkKind(id, node, 'parent', put);
    checkKind(id, node, 'previous_sibling', put);
    const parent = parentLinkOf(node);
    if (parent === ROOT || nodes.has(parent)) continue;
    put('node.parentMissing', `Node “${id}” is under “${parent}”, which isn't in the file.`, id, 'parent', {
      parent,
    });
  }
  const chains = readChains(nodes, put);
  const children = childrenFrom(chains);
  if (faults.length === 0 && reachable(children) === nodes.size)
    return { children: Table.from(children), faults };
  putCircles(nodes, chains, put);
  return { children: Table.empty(), faults };
}

function checkKind(id: string, node: DialogNode, link: Link, put: Put): void {
  const value = node[link];
  if (value === undefined || value === null || typeof value === 'string') return;
  const found = kindOfJson(value);
  put('node.linkType', `The “${link}” of node “${id}” is ${found}; it has to be text.`, id, link, {
    link,
    found,
  });
}

interface Chains {
  /** Parent → its first child. */
  readonly first: ReadonlyMap<string, string>;
  /** Node → the sibling right after it. */
  readonly followers: ReadonlyMap<string, string>;
}

function readChains(nodes: Nodes, put: Put): Chains {
  const first = new Map<string, string>();
  const followers = new Map<string, string>();
  for (const [id, node] of nodes) {
    const parent = parentLinkOf(node);
    const previous = previousLinkOf(node);
    const sibling = previous === null ? undefined : nodes.get(previous);
    const other = previous === null ? first.get(parent) : followers.get(previous);
    if (previous === null) {
      if (other === undefined) first.set(parent, id);
      else putTwoFirst(id, other, parent, put);
    } else if (!sibling) {
      const message = `Node “${id}” comes after “${previous}”, which isn't in the file.`;
      put('node.previousMissing', message, id, 'previous_sibling', { previous });
    } else if (parentLinkOf(sibling) !== parent) {
      const message = `Node “${id}” comes after “${previous}”, which is under another node.`;
      put('node.previousElsewhere', message, id, 'previous_sibling', { previous });
    } else if (other !== undefined) {
      const message = `Nodes “${other}” and “${id}” both come right after “${previous}”.`;
      put('node.twoFollowers', message, id, 'previous_sibling', { other, previous });
    } else {
      followers.set(previous, id);
    }
  }
  return { first, followers };
}

function putTwoFirst(id: string, other: string, parent: string, put: Put): void {
  const where = parent === ROOT ? 'at top level' : `under “${parent}”`;
  const message = `Nodes “${other}” and “${id}” both come first ${where}.`;
  put('node.twoFirst', message, id, 'previous_sibling', { other, parent });
}

function childrenFrom({ first, followers }: Chains): Map<string, readonly string[]> {
  const children = new Map<string, readonly string[]>();
  for (const [parent, start] of first) {
    const list: string[] = [];
    for (let at: string | undefined = start; at !== undefined; at = followers.get(at)) list.push(at);
    children.set(parent, list);
  }
  return children;
}

/** How many nodes there are below the top; the others go round in circles. */
function reachable(children: ReadonlyMap<string, readonly string[]>): number {
  let count = 0;
  const open: (readonly string[])[] = [children.get(ROOT) ?? []];
  for (let list = open.pop(); list; list = open.pop()) {
    count += list.length;
    for (const id of list) {
      const below = children.get(id);
      if (below) open.push(below);
    }
  }
  return count;
}

function putCircles(nodes: Nodes, { followers }: Chains, put: Put): void {
  for (const cycle of findCycles(nodes.keys(), (id) => followers.get(id))) {
    const message = `Nodes come after each other in a circle: ${spelledOut(cycle.toReversed())}.`;
    put('node.siblingCycle', message, cycle[0] ?? '', 'previous_sibling', { nodes: cycle.join(', ') });
  }
  const parentOf = (id: string): string | undefined => {
    const node = nodes.get(id);
    return node && parentLinkOf(node) !== ROOT ? parentLinkOf(node) : undefined;
  };
  for (const cycle of findCycles(nodes.keys(), parentOf)) {
    const message = `Nodes are inside each other in a circle: ${spelledOut(cycle)}.`;
    put('node.parentCycle', message, cycle[0] ?? '', 'parent', { nodes: cycle.join(', ') });
  }
}

/** At most six names: a circle can go through thousands of nodes. */
function spelledOut(ids: readonly string[]): string {
  const quoted = ids.map((id) => `“${id}”`);
  const shown = quoted.length > 6 ? [...quoted.slice(0, 5), '…'] : quoted;
  return [...shown, quoted[0]].join(' → ');
}
