import type { Table } from '#lib/table.ts';
import type { Edit } from '#skill/edit.ts';
import type { DialogNode, Skill } from '#skill/model.ts';
import { placeOf, walk } from '#skill/tree.ts';

/** The edits that add what `after` has and `before` doesn't; all that `before` has is in `after` as it was. */
export function appendEdits(before: Skill, after: Skill): readonly Edit[] {
  return [
    ...added(before.intents, after.intents, (intent, order): Edit => ({ op: 'intent.put', intent, order })),
    ...added(before.entities, after.entities, (entity, order): Edit => ({ op: 'entity.put', entity, order })),
    ...added(before.counterexamples, after.counterexamples, (counterexample, order): Edit => ({
      op: 'counterexample.put',
      counterexample,
      order,
    })),
    ...addedNodes(before, after),
  ];
}

function added<T>(
  before: Table<T>,
  after: Table<T>,
  put: (value: T, order: number) => Edit,
): readonly Edit[] {
  const first = nextOrder(before);
  return after
    .entries()
    .filter(([key]) => !before.has(key))
    .map(([, value], index) => put(value, first + index));
}

/** Parents before children and siblings in turn, so that each finds its place; the file order is the body's. */
function addedNodes(before: Skill, after: Skill): readonly Edit[] {
  const first = nextOrder(before.nodes);
  const orders = new Map<string, number>();
  for (const id of after.nodes.keys()) if (!before.nodes.has(id)) orders.set(id, first + orders.size);
  if (orders.size === 0) return [];
  const edits: Edit[] = [];
  for (const { id } of walk(after)) {
    const order = orders.get(id);
    if (order === undefined) continue;
    edits.push({ op: 'node.put', node: after.nodes.get(id) as DialogNode, place: placeOf(after, id), order });
  }
  return edits;
}

function nextOrder<T>(table: Table<T>): number {
  const last = table.keys().at(-1);
  return last === undefined ? 0 : (table.orderOf(last) ?? 0) + 1;
}
