import type { JsonObject } from '#lib/json.ts';

/** What a call changes, as it lies in an exported workspace. */
export interface Content {
  readonly nodes: ReadonlyMap<string, JsonObject>;
  /** Intent → number of its examples. */
  readonly intents: ReadonlyMap<string, number>;
}

/** How a skill looks for a call: before it, after it, or as neither, which must never be. */
export type Effect = 'none' | 'whole' | 'half';

export interface AuthoringCall {
  readonly method: string;
  /** Below the workspace. */
  readonly path: string;
  readonly body?: JsonObject;
  effectIn(content: Content): Effect;
}

const PARENTS = 20;

const KINDS: readonly ((index: number) => AuthoringCall)[] = [
  createsNode,
  updatesNode,
  createsIntent,
  deletesBranch,
  renamesIntent,
];

/** A workspace for so many calls, and the calls: each has something of its own to change, several rows mostly. */
export function authoringCalls(count: number): { workspace: JsonObject; calls: readonly AuthoringCall[] } {
  const indices = Array.from({ length: count }, (_, index) => index);
  const kindOf = (index: number) => KINDS[index % KINDS.length] as (typeof KINDS)[number];
  const of = (kind: (typeof KINDS)[number]) => indices.filter((index) => kindOf(index) === kind);
  const tops = [
    ...indices.slice(0, PARENTS).map((index) => `parent_${index}`),
    ...of(updatesNode).map((index) => `updated_${index}`),
    ...of(deletesBranch).map((index) => `deleted_${index}`),
  ];
  const nodes: JsonObject[] = tops.map((id, index) => ({
    dialog_node: id,
    title: 'before',
    conditions: 'true',
    ...(index > 0 && { previous_sibling: tops[index - 1] as string }),
  }));
  for (const index of of(deletesBranch)) {
    const id = `deleted_${index}`;
    nodes.push({ dialog_node: `${id}_a`, parent: id });
    nodes.push({ dialog_node: `${id}_b`, parent: id, previous_sibling: `${id}_a` });
  }
  const intents = of(renamesIntent).map((index) => ({ intent: `old_${index}`, examples: examples(index) }));
  return {
    workspace: { name: 'Crash', language: 'en', dialog_nodes: nodes, intents },
    calls: indices.map((index) => kindOf(index)(index)),
  };
}

function createsNode(index: number): AuthoringCall {
  const id = `created_${index}`;
  return {
    method: 'POST',
    path: '/dialog_nodes',
    body: { dialog_node: id, parent: `parent_${index % PARENTS}`, title: 'after' },
    effectIn: ({ nodes }) => {
      const node = nodes.get(id);
      if (!node) return 'none';
      return node['title'] === 'after' && node['parent'] === `parent_${index % PARENTS}` ? 'whole' : 'half';
    },
  };
}

function updatesNode(index: number): AuthoringCall {
  const id = `updated_${index}`;
  return {
    method: 'POST',
    path: `/dialog_nodes/${id}`,
    body: { title: 'after', conditions: 'false' },
    effectIn: ({ nodes }) =>
      effectOf([nodes.get(id)?.['title'] === 'after', nodes.get(id)?.['conditions'] === 'false']),
  };
}

function createsIntent(index: number): AuthoringCall {
  const intent = `new_${index}`;
  return {
    method: 'POST',
    path: '/intents',
    body: { intent, examples: examples(index) },
    effectIn: ({ intents }) => effectOf([intents.has(intent), (intents.get(intent) ?? 0) === 3]),
  };
}

function deletesBranch(index: number): AuthoringCall {
  const ids = ['', '_a', '_b'].map((part) => `deleted_${index}${part}`);
  return {
    method: 'DELETE',
    path: `/dialog_nodes/${ids[0]}`,
    effectIn: ({ nodes }) => effectOf(ids.map((id) => !nodes.has(id))),
  };
}

function renamesIntent(index: number): AuthoringCall {
  const [from, to] = [`old_${index}`, `renamed_${index}`];
  return {
    method: 'POST',
    path: `/intents/${from}`,
    body: { intent: to },
    effectIn: ({ intents }) => {
      if ((intents.get(from) ?? 0) + (intents.get(to) ?? 0) !== 3) return 'half';
      return effectOf([intents.has(to), !intents.has(from)]);
    },
  };
}

function examples(index: number): JsonObject[] {
  return ['one', 'two', 'three'].map((word) => ({ text: `${word} of ${index}` }));
}

function effectOf(parts: readonly boolean[]): Effect {
  if (parts.every(Boolean)) return 'whole';
  return parts.some(Boolean) ? 'half' : 'none';
}
