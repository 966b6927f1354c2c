import type { JsonObject } from '#lib/json.ts';
import { isJsonObject } from '#lib/json.ts';
import { Table } from '#lib/table.ts';
import type { Counterexample, DialogNode, Entity, Intent, Skill } from '../model.ts';
import type { Problem } from '../problem.ts';
import { COUNTEREXAMPLE, ENTITY, INTENT, NODE } from './itemKinds.ts';
import { indexIn, readItems } from './readItems.ts';
import { readEntity, readIntent } from './readNested.ts';
import { readTree } from './readTree.ts';
import { COLLECTIONS, recognise } from './recognise.ts';

export interface ReadOptions {
  /**
   * The caller knows that this is a workspace, as with the body of an authoring call: any object will do, and
   * nothing is guessed from its properties.
   */
  readonly anyObject?: boolean;
}

export interface Structure {
  /** Null when there is any fault. */
  readonly skill: Skill | null;
  /** What breaks the tree or a key, in the order of the file. */
  readonly faults: readonly Problem[];
}

/**
 * Reads a Watson workspace as far as a skill needs it: `readWatson` without its look for problems, for files
 * that are known to be ours. Takes linear time and shares the objects of `json`.
 */
export function readStructure(json: unknown, options: ReadOptions = {}): Structure {
  const recognised = options.anyObject && isJsonObject(json) ? { workspace: json } : recognise(json);
  if ('fault' in recognised) return { skill: null, faults: [recognised.fault] };
  const { workspace } = recognised;
  const faults: Problem[] = [];
  const intents = readItems(workspace['intents'], 'intents', INTENT, faults, (intent, name, index) =>
    readIntent(intent, name, `intents[${index}]`, faults),
  );
  const entities = readItems(workspace['entities'], 'entities', ENTITY, faults, (entity, name, index) =>
    readEntity(entity, name, `entities[${index}]`, faults),
  );
  const counterexamples = readItems(workspace['counterexamples'], 'counterexamples', COUNTEREXAMPLE, faults);
  const nodes = readItems(workspace['dialog_nodes'], 'dialog_nodes', NODE, faults) as ReadonlyMap<
    string,
    DialogNode
  >;
  const tree = readTree(nodes, indexIn(workspace['dialog_nodes'], NODE.key));
  for (const fault of tree.faults) faults.push(fault);
  if (faults.length > 0) return { skill: null, faults };
  return {
    skill: {
      fields: fieldsOf(workspace),
      intents: Table.from(intents as ReadonlyMap<string, Intent>),
      counterexamples: Table.from(counterexamples as ReadonlyMap<string, Counterexample>),
      entities: Table.from(entities as ReadonlyMap<string, Entity>),
      nodes: Table.from(nodes),
      children: tree.children,
      missing: missingIn(workspace),
    },
    faults,
  };
}

function fieldsOf(workspace: JsonObject): JsonObject {
  const { intents: _i, entities: _e, counterexamples: _c, dialog_nodes: _n, ...fields } = workspace;
  return fields;
}

function missingIn(workspace: JsonObject): Skill['missing'] {
  const missing: { [key in (typeof COLLECTIONS)[number]]?: 'absent' | 'null' } = {};
  for (const key of COLLECTIONS) {
    if (!Object.hasOwn(workspace, key)) missing[key] = 'absent';
    else if (workspace[key] === null) missing[key] = 'null';
  }
  return missing;
}
