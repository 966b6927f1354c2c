import type { JsonObject } from '#lib/json.ts';

export interface Size {
  readonly nodes: number;
  readonly intents: number;
  readonly examplesPerIntent: number;
  readonly entities: number;
  readonly valuesPerEntity: number;
}

/** 10,000 nodes, 25,000 examples and 20,000 values. */
export const LARGE: Size = {
  nodes: 10_000,
  intents: 500,
  examplesPerIntent: 50,
  entities: 200,
  valuesPerEntity: 100,
};

/** A workspace of a size, always the same one: branches of ten nodes that answer with a text each. */
export function workspaceOf(name: string, size: Partial<Size>): JsonObject {
  const { nodes = 0, intents = 0, examplesPerIntent = 0, entities = 0, valuesPerEntity = 0 } = size;
  return {
    name,
    language: 'en',
    description: 'Generated to measure with',
    intents: times(intents, (i) => ({
      intent: `topic_${i}`,
      description: `Questions about topic ${i}`,
      examples: times(examplesPerIntent, (n) => ({ text: exampleText(i, n) })),
    })),
    entities: times(entities, (i) => ({
      entity: `thing_${i}`,
      fuzzy_match: true,
      values: times(valuesPerEntity, (n) => ({
        value: `${WORDS[n % WORDS.length]} ${i} ${n}`,
        type: 'synonyms',
        synonyms: [`${WORDS[(n + 3) % WORDS.length]} of ${i} and ${n}`, `number ${n} of ${i}`],
      })),
    })),
    counterexamples: [],
    dialog_nodes: times(nodes, nodeAt),
  };
}

export function nodeId(index: number): string {
  return `node_${index}`;
}

const BRANCH = 10;

function nodeAt(index: number): JsonObject {
  const inBranch = index % BRANCH;
  const previous = inBranch === 0 ? index - BRANCH : inBranch === 1 ? -1 : index - 1;
  return {
    type: 'standard',
    title: `Step ${index}`,
    output: {
      generic: [
        {
          response_type: 'text',
          values: [{ text: `This is what step ${index} has to say about ${WORDS[index % WORDS.length]}.` }],
          selection_policy: 'sequential',
        },
      ],
    },
    conditions: inBranch === 0 ? `#topic_${index % 500}` : `@thing_${index % 200} && $step != ${index}`,
    dialog_node: nodeId(index),
    ...(inBranch > 0 && { parent: nodeId(index - inBranch) }),
    ...(previous >= 0 && { previous_sibling: nodeId(previous) }),
  };
}

function exampleText(intent: number, n: number): string {
  const word = (k: number): string => WORDS[(intent * 7 + n * 3 + k * 5) % WORDS.length] as string;
  return `can you ${word(0)} the ${word(1)} ${word(2)} for topic ${intent} number ${n}`;
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const WORDS = (
  'open close check send find order cancel change pay book repair deliver return show list compare ' +
  'account card loan ticket parcel room table flight phone bill contract garden window engine battery'
).split(' ');
