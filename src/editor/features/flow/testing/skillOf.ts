import { Table } from '#lib/table.ts';
import { ROOT, type DialogNode, type Skill } from '#skill/model.ts';

/** A node with what is below it, for tests. */
export interface Sketch extends Pick<
  DialogNode,
  | 'type'
  | 'title'
  | 'conditions'
  | 'output'
  | 'next_step'
  | 'variable'
  | 'digress_in'
  | 'digress_out'
  | 'disabled'
> {
  readonly id: string;
  readonly below?: readonly Sketch[];
}

/** A skill with these nodes, links filled in. */
export function skillOf(roots: readonly Sketch[], intents: readonly string[] = []): Skill {
  const nodes: [string, DialogNode][] = [];
  const children: [string, readonly string[]][] = [];
  const open: { parent: string; sketches: readonly Sketch[] }[] = [{ parent: ROOT, sketches: roots }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { parent, sketches } = next;
    if (sketches.length > 0) children.push([parent, sketches.map((sketch) => sketch.id)]);
    sketches.forEach(({ id, below = [], ...fields }, i) => {
      const node: DialogNode = {
        ...fields,
        dialog_node: id,
        parent: parent === ROOT ? null : parent,
        previous_sibling: sketches[i - 1]?.id ?? null,
      };
      nodes.push([id, node]);
      open.push({ parent: id, sketches: below });
    });
  }
  return {
    fields: { name: 'Test', language: 'en' },
    intents: Table.from(intents.map((intent) => [intent, { intent }])),
    counterexamples: Table.empty(),
    entities: Table.empty(),
    nodes: Table.from(nodes),
    children: Table.from(children),
    missing: {},
  };
}
