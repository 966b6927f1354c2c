import type { Json } from '#lib/json.ts';
import { Table } from '#lib/table.ts';
import { ROOT, type DialogNode } from '../model.ts';
import { parentLinkOf, previousLinkOf } from '../node.ts';
import type { Problem, ProblemParams } from '../problem.ts';
import { fault, kindOfJson } from './fault.ts';
import { findCycles } from './findCycles.ts';

export interface Tree {
  /** As `Skill.children`; to be trusted only when there is no fault. */
  readonly children: Table<readonly string[]>;
  readonly faults: readonly Problem[];
}

/**
 * Builds the ordered forest from the nodes' links. Without faults every node is in it once: each parent's
 * children are one chain, and no node is inside itself. Takes linear time.
 *
 * @param indexOf position of a node in the file, for the paths of faults
 */
export function readTree(nodes: ReadonlyMap<string, DialogNode>, indexOf: (id: string) => number): Tree {
  const faults: Problem[] = [];
  const put = (code: string, message: string, node: string, link: string, params: ProblemParams): void => {
    const path = `dialog_nodes[${indexOf(node)}].${link}`;
    faults.push(fault(code, message, { kind: 'node', node, path }, { node, ...params }));
  };

  for (const [id, node] of nodes) {
    for (const link of ['parent', 'previous_sibling'] as const) {
      const found = oddKind(node[link]);
      if (found)
        put('node.linkType', `The “${link}” of node “${id}” is ${found}; it has to be text.`, id, link, {
          link,
          found,
        });
    }
    const parent = parentLinkOf(node);
    if (parent !== ROOT && !nodes.has(parent)) {
      put('node.parentMissing', `Node “${id}” is under “${parent}”, which isn't in the file.`, id, 'parent', {
        parent,
      });
    }
  }

  const first = new Map<string, string>();
  const followers = new Map<string, string>();
  const previous = new Map<string, string>();
  for (const [id, node] of nodes) {
    const parent = parentLinkOf(node);
    const before = previousLinkOf(node);
    if (before === null) {
      const other = first.get(parent);
      if (other === undefined) first.set(parent, id);
      else {
        const where = parent === ROOT ? 'at top level' : `under “${parent}”`;
        const message = `Nodes “${other}” and “${id}” both come first ${where}.`;
        put('node.twoFirst', message, id, 'previous_sibling', { other, parent });
      }
      continue;
    }
    const sibling = nodes.get(before);
    const other = followers.get(before);
    if (!sibling) {
      const message = `Node “${id}” comes after “${before}”, which isn't in the file.`;
      put('node.previousMissing', message, id, 'previous_sibling', { previous: before });
    } else if (parentLinkOf(sibling) !== parent) {
      const message = `Node “${id}” comes after “${before}”, which is under another node.`;
      put('node.previousElsewhere', message, id, 'previous_sibling', { previous: before });
    } else if (other !== undefined) {
      const message = `Nodes “${other}” and “${id}” both come right after “${before}”.`;
      put('node.twoFollowers', message, id, 'previous_sibling', { other, previous: before });
    } else {
      followers.set(before, id);
      previous.set(id, before);
    }
  }

  for (const cycle of findCycles(nodes.keys(), (id) => previous.get(id))) {
    const message = `Nodes come after each other in a circle: ${chain(cycle)}.`;
    put('node.siblingCycle', message, cycle[0] ?? '', 'previous_sibling', { nodes: cycle.join(', ') });
  }
  const parents = (id: string): string | undefined => parentLinkOf(nodes.get(id) as DialogNode) || undefined;
  for (const cycle of findCycles(nodes.keys(), (id) =>
    nodes.has(parents(id) ?? '') ? parents(id) : undefined,
  )) {
    const message = `Nodes are inside each other in a circle: ${chain(cycle)}.`;
    put('node.parentCycle', message, cycle[0] ?? '', 'parent', { nodes: cycle.join(', ') });
  }
  return { children: faults.length > 0 ? Table.empty() : childrenFrom(first, followers), faults };
}

function childrenFrom(
  first: ReadonlyMap<string, string>,
  followers: ReadonlyMap<string, string>,
): Table<readonly string[]> {
  const lists: [string, readonly string[]][] = [];
  for (const [parent, start] of first) {
    const list: string[] = [];
    for (let at: string | undefined = start; at !== undefined; at = followers.get(at)) list.push(at);
    lists.push([parent, list]);
  }
  return Table.from(lists);
}

/** What a link is when it is neither text nor empty. */
function oddKind(link: Json | undefined): string | null {
  return link === undefined || link === null || typeof link === 'string' ? null : kindOfJson(link);
}

/** At most six names: a circle can go through thousands of nodes. */
function chain(ids: readonly string[]): string {
  const shown = ids.length > 6 ? [...ids.slice(0, 5), '…'] : ids;
  return [...shown, ids[0]].map((id) => (id === '…' ? id : `“${id}”`)).join(' → ');
}
