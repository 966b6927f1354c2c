import { isJsonObject, type Json } from '#lib/json.ts';
import { Table } from '#lib/table.ts';
import type { DialogNode, Skill } from './model.ts';

type Nodes = Table<DialogNode>;
type Referrers = Table<readonly string[]>;

/** Made once for a skill, then carried from edit to edit: looking through 100,000 nodes each time is felt. */
const known = new WeakMap<Nodes, Referrers>();

/** Ids of the nodes whose `next_step` or `go_to` names the node, there or not; in no particular order. */
export function referrersOf(skill: Skill, id: string): readonly string[] {
  return indexOf(skill.nodes).get(id) ?? [];
}

/** Keeps the index of referrers through an edit, for nodes that came, went or changed. */
export function carryReferrers(before: Nodes, after: Nodes, touched: Iterable<string>): void {
  const index = known.get(before);
  if (!index || known.has(after)) return;
  const draft = index.draft();
  for (const id of touched) {
    const old = targetsOf(before.get(id));
    const now = targetsOf(after.get(id));
    for (const target of old) {
      if (now.includes(target)) continue;
      const left = (draft.get(target) ?? []).filter((referrer) => referrer !== id);
      if (left.length > 0) draft.set(target, left);
      else draft.delete(target);
    }
    for (const target of now)
      if (!old.includes(target)) draft.set(target, [...(draft.get(target) ?? []), id]);
  }
  known.set(after, draft.done());
}

/** The node that a `next_step` or `go_to` names, if it names one. */
export function targetIn(jump: Json | undefined): string | undefined {
  const target = isJsonObject(jump) ? jump['dialog_node'] : undefined;
  return typeof target === 'string' ? target : undefined;
}

function indexOf(nodes: Nodes): Referrers {
  let index = known.get(nodes);
  if (index) return index;
  const lists = new Map<string, string[]>();
  nodes.forEach((node, id) => {
    for (const target of targetsOf(node)) {
      const list = lists.get(target);
      if (list) list.push(id);
      else lists.set(target, [id]);
    }
  });
  known.set(nodes, (index = Table.from(lists)));
  return index;
}

function targetsOf(node: DialogNode | undefined): readonly string[] {
  const step = targetIn(node?.next_step);
  const goTo = targetIn(node?.['go_to']);
  if (step === undefined && goTo === undefined) return NONE;
  return [...new Set([step, goTo].filter((target) => target !== undefined))];
}

const NONE: readonly string[] = [];
