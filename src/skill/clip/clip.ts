import { isJsonObject, type Json } from '#lib/json.ts';
import type { DialogNode, Entity, Intent } from '../model.ts';

/** A context variable that copied nodes read and don't set, and what it begins with where they come from. */
export interface ClipVariable {
  readonly name: string;
  /** Null when nothing there sets it to a plain value. */
  readonly initial: Json;
}

/** Nodes on the clipboard, with what they need elsewhere: plain JSON. */
export interface Clip {
  readonly format: typeof FORMAT;
  readonly version: 1;
  /** The skill they were copied from, so that links to its other nodes hold when they are pasted there. */
  readonly skillId: string;
  /** Ids of the copied branches' first nodes, in evaluation order. */
  readonly roots: readonly string[];
  /** All copied nodes, each after its parent and its previous sibling. */
  readonly nodes: readonly DialogNode[];
  /** Titles of nodes outside the copy that it jumps to, by id. */
  readonly targets: Readonly<Record<string, string>>;
  readonly intents: readonly Intent[];
  readonly entities: readonly Entity[];
  readonly variables: readonly ClipVariable[];
}

export const FORMAT = 'parley/nodes';

/** Reads what `JSON.stringify` made of a clip; null for any other text. */
export function readClip(text: string): Clip | null {
  if (!text.includes(FORMAT)) return null;
  let read: Json;
  try {
    read = JSON.parse(text) as Json;
  } catch {
    return null;
  }
  if (!isJsonObject(read) || read['format'] !== FORMAT || read['version'] !== 1) return null;
  const nodes = objectsIn(read['nodes']).filter((node) => typeof node['dialog_node'] === 'string');
  const ids = new Set(nodes.map((node) => node['dialog_node']));
  const roots = listIn(read['roots']).filter((id): id is string => typeof id === 'string' && ids.has(id));
  if (roots.length === 0) return null;
  return {
    format: FORMAT,
    version: 1,
    skillId: typeof read['skillId'] === 'string' ? read['skillId'] : '',
    roots,
    nodes: nodes as unknown as DialogNode[],
    targets: textsIn(read['targets']),
    intents: objectsIn(read['intents']).filter(
      (intent) => typeof intent['intent'] === 'string',
    ) as unknown as Intent[],
    entities: objectsIn(read['entities']).filter(
      (entity) => typeof entity['entity'] === 'string',
    ) as unknown as Entity[],
    variables: objectsIn(read['variables']).flatMap(({ name, initial }) =>
      typeof name === 'string' ? [{ name, initial: initial ?? null }] : [],
    ),
  };
}

const listIn = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);

const objectsIn = (value: Json | undefined) => listIn(value).filter(isJsonObject);

function textsIn(value: Json | undefined): Record<string, string> {
  if (!isJsonObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
