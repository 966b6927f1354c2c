import { Table } from '#lib/table.ts';
import type { JsonObject } from '#lib/json.ts';
import { ROOT, type DialogNode, type Skill } from '#skill/model.ts';

/** How the cards of a forest hang together. */
export type Shape = 'wide' | 'deep' | 'chain';

export const SHAPES: readonly Shape[] = ['wide', 'deep', 'chain'];

/**
 * A skill of `count` cards, all branches open: `wide`, one root for each 25 cards and up to a dozen children each;
 * `deep`, a dozen big roots that branch in twos and threes; `chain`, ten roots with hardly a branch. A third of the
 * cards have conditioned responses, some have slots, and many jump; parts come on top of the count.
 */
export function forest(shape: Shape, count: number): Skill {
  const random = sequence(count * 7 + SHAPES.indexOf(shape));
  const nodes: [string, DialogNode][] = [];
  const children = new Map<string, string[]>([[ROOT, []]]);
  const cards: string[] = [];
  const depths = new Map<string, number>([[ROOT, -1]]);
  const parentFor = parents[shape](count, random, cards, depths);
  const put = (id: string, parent: string, fields: JsonObject): void => {
    const siblings = children.get(parent) ?? [];
    const node = { ...fields, dialog_node: id, previous_sibling: siblings.at(-1) ?? null } as DialogNode;
    nodes.push([id, parent === ROOT ? node : { ...node, parent }]);
    siblings.push(id);
    children.set(parent, siblings);
  };
  for (let i = 0; i < count; i++) {
    const id = `node_${i}_${Math.floor(random() * 1e12)}`;
    const parent = parentFor(i);
    depths.set(id, (depths.get(parent) ?? -1) + 1);
    put(id, parent, cardFields(random, i, cards));
    addParts(random, id, put);
    cards.push(id);
  }
  return {
    fields: { name: `${shape} ${count}`, language: 'en' },
    intents: Table.from(intents.map((intent) => [intent, { intent, examples: [{ text: 'x' }] }])),
    counterexamples: Table.empty(),
    entities: Table.from(entities.map((entity) => [entity, { entity, values: [{ value: 'one' }] }])),
    nodes: Table.from(nodes),
    children: Table.from(children),
    missing: {},
  };
}

type Random = () => number;
type ParentFor = (index: number) => string;

const parents: Record<
  Shape,
  (count: number, random: Random, cards: readonly string[], depths: ReadonlyMap<string, number>) => ParentFor
> = {
  wide: (_count, random, cards) => (index) => {
    const start = index - (index % 25);
    if (index === start) return ROOT;
    const within = Math.floor(random() ** 2.5 * (index - start));
    return cards[start + within] ?? ROOT;
  },
  deep: (count, random, cards, depths) => {
    const size = Math.ceil(count / 12);
    return (index) => {
      const start = index - (index % size);
      if (index === start) return ROOT;
      const recent = Math.max(start, index - 1 - Math.floor(random() ** 2 * 6));
      const parent = cards[recent] ?? ROOT;
      return (depths.get(parent) ?? 0) < 14
        ? parent
        : (cards[start + Math.floor(random() * (index - start))] ?? ROOT);
    };
  },
  chain: (count, random, cards) => {
    const size = Math.ceil(count / 10);
    return (index) => {
      if (index % size === 0) return ROOT;
      const back = random() < 0.05 && index % size > 2 ? 2 : 1;
      return cards[index - back] ?? ROOT;
    };
  },
};

const words =
  'we can help you with your order and the delivery of it please tell me what day would suit you best so that I can look it up for you now'.split(
    ' ',
  );
const intents = Array.from(
  { length: 60 },
  (_, i) => `Customer_Care_${i % 3 === 0 ? 'Store' : 'Order'}_Topic_${i}`,
);
const entities = ['holiday', 'landmark', 'specialist', 'reply', 'sys-date', 'sys-number'];

function sentence(random: Random, least: number, most: number): string {
  const length = least + Math.floor(random() * (most - least));
  const start = Math.floor(random() * words.length);
  const text = Array.from({ length }, (_, i) => words[(start + i) % words.length]).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function condition(random: Random): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const roll = random();
  if (roll < 0.4) return `#${pick(intents)}`;
  if (roll < 0.6) return `#${pick(intents)} && @${pick(entities)}:one`;
  if (roll < 0.75) return `@${pick(entities)} || @${pick(entities)}`;
  if (roll < 0.9) return `$visits > 3 && !$user_cancelled && @${pick(entities)}`;
  return 'true';
}

function cardFields(random: Random, index: number, cards: readonly string[]): JsonObject {
  const roll = random();
  const jump = roll > 0.75 && cards.length > 0;
  return {
    type: random() < 0.06 ? 'frame' : random() < 0.03 ? 'folder' : 'standard',
    title: `${sentence(random, 2, 5).slice(0, -1)} ${index}`,
    conditions: condition(random),
    output: {
      text: { values: [sentence(random, 6, 24), sentence(random, 6, 12)], selection_policy: 'random' },
    },
    ...(jump && {
      next_step: {
        behavior: 'jump_to',
        selector: random() < 0.6 ? 'condition' : 'body',
        dialog_node: cards[Math.floor(random() * cards.length)] ?? null,
      },
    }),
    ...(!jump && roll > 0.6 && { next_step: { behavior: 'skip_user_input' } }),
    ...(roll > 0.3 && roll < 0.5 && { digress_out: 'allow_all', digress_in: 'returns' }),
  };
}

function addParts(
  random: Random,
  card: string,
  put: (id: string, parent: string, fields: JsonObject) => void,
): void {
  const answers = random() < 0.33 ? 2 + Math.floor(random() * 4) : 0;
  for (let i = 0; i < answers; i++) {
    put(`${card}_response_${i}`, card, {
      type: 'response_condition',
      conditions: i === answers - 1 ? 'anything_else' : condition(random),
      output: { generic: [{ response_type: 'text', values: [{ text: sentence(random, 5, 15) }] }] },
    });
  }
  const slots = random() < 0.06 ? 1 + Math.floor(random() * 6) : 0;
  for (let i = 0; i < slots; i++) {
    put(`${card}_slot_${i}`, card, { type: 'slot', variable: `$${entities[i] ?? 'value'}` });
  }
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function sequence(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
